package org.practicenavigator.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.w3c.dom.Element;

/// The parts of a Word document, opened by POI under limits of ours: the main text, what stands beside it, pictures.
///
/// @param targets addresses of links by the id of their relation
/// @param pictures names of pictures by the id of their relation
/// @param bytes the pictures
record DocxPack(
        Element main,
        Optional<Element> styles,
        Optional<Element> numbering,
        Optional<Element> footnotes,
        Map<String, String> targets,
        Map<String, String> pictures,
        SequencedMap<String, byte[]> bytes,
        List<WordText.Notice> notices) {

    private static final int MOST_PICTURES = 60;
    private static final long LARGEST = 50L << 20;

    static DocxPack open(byte[] document) throws RefusedDocument {
        // POI has limits for each entry only: the sum is counted here first.
        Archive.unpack(document);
        ZipSecureFile.setMinInflateRatio(0.001);
        ZipSecureFile.setMaxEntrySize(LARGEST);
        ZipSecureFile.setMaxFileCount(1_000);
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(document))) {
            PackagePart main = mainPart(pack).orElseThrow(() -> new RefusedDocument(RefusedDocument.Reason.OTHER_KIND));
            return read(pack, main);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | IOException
                | IllegalStateException
                | IllegalArgumentException damaged) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
    }

    private static Optional<PackagePart> mainPart(OPCPackage pack) {
        for (PackageRelationship relation : pack.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")
                    && relation.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = pack.getPart(relation);
                if (part != null && part.getContentType().contains("wordprocessingml")
                        || part != null && part.getContentType().contains("ms-word")) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static DocxPack read(OPCPackage pack, PackagePart main)
            throws OpenXML4JException, IOException, RefusedDocument {
        Relations relations = new Relations(pack, main);
        for (PackageRelationship relation : main.getRelationships()) {
            relations.add(relation);
        }
        return new DocxPack(
                xml(main),
                relations.xml("styles"),
                relations.xml("numbering"),
                relations.xml("footnotes"),
                relations.targets,
                relations.pictures,
                relations.bytes,
                relations.notices);
    }

    private static Element xml(PackagePart part) throws IOException, RefusedDocument {
        try (InputStream in = part.getInputStream()) {
            return XmlTree.parse(in.readAllBytes());
        }
    }

    /// What the main part refers to. Nothing outside the document is ever followed.
    private static final class Relations {

        private final OPCPackage pack;
        private final PackagePart main;
        private final Map<String, String> targets = new LinkedHashMap<>();
        private final Map<String, String> pictures = new LinkedHashMap<>();
        private final SequencedMap<String, byte[]> bytes = new LinkedHashMap<>();
        private final List<WordText.Notice> notices = new ArrayList<>();
        private final Map<String, PackagePart> parts = new LinkedHashMap<>();

        Relations(OPCPackage pack, PackagePart main) {
            this.pack = pack;
            this.main = main;
            if (main.getContentType().toLowerCase(Locale.ROOT).contains("macroenabled")) {
                notices.add(WordText.Notice.MACROS);
            }
        }

        void add(PackageRelationship relation) throws IOException, OpenXML4JException {
            String type = relation.getRelationshipType();
            String kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                outside(relation, kind);
                return;
            }
            switch (kind) {
                case "vbaproject", "wordvbadata", "control", "activexcontrolbinary" ->
                    notices.add(WordText.Notice.MACROS);
                case "oleobject", "package", "afchunk", "subdocument" -> notices.add(WordText.Notice.EMBEDDED_FILES);
                case "comments" -> notices.add(WordText.Notice.COMMENTS);
                case "image" -> picture(relation);
                default -> {
                    PackagePart part = main.getRelatedPart(relation);
                    if (part != null) {
                        parts.putIfAbsent(kind, part);
                    }
                }
            }
        }

        private void outside(PackageRelationship relation, String kind) {
            String target = relation.getTargetURI().toString();
            if (kind.equals("hyperlink") && target.matches("(?i)(https?|mailto):.*")) {
                targets.put(relation.getId(), target);
            } else if (!kind.equals("hyperlink")) {
                notices.add(WordText.Notice.OUTSIDE_PARTS);
            }
        }

        private void picture(PackageRelationship relation) throws IOException, OpenXML4JException {
            if (bytes.size() >= MOST_PICTURES) {
                notices.add(WordText.Notice.TOO_MANY_PICTURES);
                return;
            }
            PackagePart part = main.getRelatedPart(relation);
            if (part == null) {
                return;
            }
            String path = part.getPartName().getName();
            String name = path.substring(path.lastIndexOf('/') + 1);
            pictures.put(relation.getId(), name);
            try (InputStream in = part.getInputStream()) {
                bytes.put(name, in.readAllBytes());
            }
        }

        Optional<Element> xml(String kind) throws IOException, RefusedDocument {
            PackagePart part = parts.get(kind);
            return part == null || pack.isClosed() ? Optional.empty() : Optional.of(DocxPack.xml(part));
        }
    }
}
