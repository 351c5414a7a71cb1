package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.document.DocPicture;

/// What a Word document points at: addresses outside and its pictures, each once.
final class DocxRelations {

    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /// Those of the template come first.
    private static final int TAKEN = 100;

    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();

    private record Picture(String id, Stored stored) {}

    /// @param name below the folder `word`
    record Stored(String name, byte[] bytes) {}

    String link(String address) {
        return links.computeIfAbsent(address, unused -> next());
    }

    String picture(String address, DocPicture picture) {
        return pictures.computeIfAbsent(address, unused -> {
                    String name = "media/image" + (pictures.size() + 1) + (picture.png() ? ".png" : ".jpeg");
                    return new Picture(next(), new Stored(name, picture.bytes()));
                })
                .id();
    }

    private String next() {
        return "rId" + (TAKEN + links.size() + pictures.size());
    }

    List<Stored> pictures() {
        return pictures.values().stream().map(Picture::stored).toList();
    }

    String markup() {
        List<String> all = new ArrayList<>();
        links.forEach((address, id) -> all.add("<Relationship Id=\"" + id + "\" Type=\"" + KIND
                + "hyperlink\" Target=\"" + WordMarkup.escape(address) + "\" TargetMode=\"External\"/>"));
        pictures.values()
                .forEach(picture -> all.add("<Relationship Id=\"" + picture.id() + "\" Type=\"" + KIND
                        + "image\" Target=\"" + picture.stored().name() + "\"/>"));
        return String.join("", all);
    }
}
