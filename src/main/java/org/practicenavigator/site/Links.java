package org.practicenavigator.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.markdown.Anchors;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Words;

/// Resolves what authors write to name another entry or a file: an id, a path, a title.
public final class Links {

    /// Paths of the project start here.
    private static final String CONTENT = "content/";

    /// Where attachments are published.
    private static final String FILES = "fayly/";

    private final Map<EntryKey, Entry> entries;
    private final Map<String, EntryKey> byPath = new HashMap<>();
    private final Map<String, List<EntryKey>> byId = new HashMap<>();
    private final Map<String, Map<String, EntryKey>> byTitle = new HashMap<>();
    private final Map<String, ContentType> byFolder = new HashMap<>();
    private final Set<DocPath> unread;
    private final Set<String> unreadNames;
    private final Set<DocPath> attachments;

    /// @param unread documents that exist but gave no entry: a reference to one of them is no second mistake
    Links(Map<EntryKey, Entry> entries, Collection<ContentType> types, Set<DocPath> unread, Set<DocPath> attachments) {
        this.entries = entries;
        this.unread = Set.copyOf(unread);
        this.unreadNames = Set.copyOf(unread.stream().map(DocPath::baseName).toList());
        this.attachments = Set.copyOf(attachments);
        types.forEach(t -> byFolder.put(CONTENT + t.files().folder(), t));
        for (Entry entry : entries.values()) {
            byPath.put(entry.path().value(), entry.key());
            byId.computeIfAbsent(entry.id(), unused -> new ArrayList<>()).add(entry.key());
            byTitle.computeIfAbsent(entry.key().type(), unused -> new HashMap<>())
                    .putIfAbsent(Words.key(entry.title()), entry.key());
        }
    }

    /// What a reference came to.
    ///
    /// @param exact whether it was written as an id or a path, not as a title
    public record Found(EntryKey key, boolean exact) {}

    /// The entry that a field of `from` names.
    public Optional<Found> reference(DocPath from, FieldType.RefType type, Value.RefValue value) {
        String target = value.target();
        for (String to : type.to()) {
            EntryKey key = new EntryKey(to, target);
            if (entries.containsKey(key)) {
                return Optional.of(new Found(key, true));
            }
        }
        if (target.endsWith(".md")) {
            return Paths.resolve(from.folder(), target)
                    .map(byPath::get)
                    .filter(key -> type.to().contains(key.type()))
                    .map(key -> new Found(key, true));
        }
        return type.to().stream()
                .map(to -> byTitle.getOrDefault(to, Map.of()).get(Words.key(target)))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(key -> new Found(key, false));
    }

    /// Whether a document of this name exists that could not be read.
    public boolean isUnread(String target) {
        return unreadNames.contains(new DocPath(target).baseName());
    }

    /// Ids (and titles behind them) that a reference may name, for a suggestion.
    public String nearest(FieldType.RefType type, String target) {
        Map<String, String> ids = new HashMap<>();
        for (Entry entry : entries.values()) {
            if (type.to().contains(entry.key().type())) {
                ids.put(entry.id(), entry.id());
                ids.putIfAbsent(entry.title(), entry.id());
            }
        }
        return Words.nearest(target, ids.keySet()).map(ids::get).orElse("");
    }

    /// Whether a link leads out of the site: it names a scheme (which was checked when the text was read).
    public static boolean isOutside(String target) {
        int i = 0;
        while (i < target.length() && isOfScheme(target.charAt(i))) {
            i++;
        }
        return i > 0 && i < target.length() && target.charAt(i) == ':';
    }

    private static boolean isOfScheme(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-');
    }

    /// What a link in the text of `from` leads to; only for links that stay on the site.
    public LinkTarget link(DocPath from, String target) {
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        String path = decoded(hash < 0 ? target : target.substring(0, hash));
        if (path.isEmpty()) {
            EntryKey here = byPath.get(from.value());
            return new LinkTarget.ToAnchor(here == null ? anchor : anchorOf(here, anchor));
        }
        if (!path.contains("/") && !path.contains(".")) {
            return byId(path, anchor);
        }
        String top = path.startsWith("/") ? "content" : from.folder();
        Optional<String> resolved = Paths.resolve(top, path.startsWith("/") ? path.substring(1) : path)
                .filter(p -> p.startsWith(CONTENT));
        return resolved.map(p -> byPath(new DocPath(p), anchor)).orElse(new LinkTarget.Nowhere(""));
    }

    private LinkTarget byId(String id, String anchor) {
        List<EntryKey> found = byId.getOrDefault(id, List.of());
        if (!found.isEmpty()) {
            return new LinkTarget.ToEntry(found.getFirst(), anchorOf(found.getFirst(), anchor));
        }
        return unreadNames.contains(id)
                ? new LinkTarget.Broken()
                : new LinkTarget.Nowhere(Words.nearest(id, byId.keySet()).orElse(""));
    }

    private LinkTarget byPath(DocPath path, String anchor) {
        EntryKey key = byPath.get(path.value());
        if (key != null) {
            return new LinkTarget.ToEntry(key, anchorOf(key, anchor));
        }
        if (byFolder.containsKey(path.value())) {
            return new LinkTarget.ToList(byFolder.get(path.value()).id());
        }
        if (attachments.contains(path)) {
            return new LinkTarget.ToFile(path);
        }
        if (unread.contains(path)) {
            return new LinkTarget.Broken();
        }
        boolean file = !path.extension().isEmpty() && !path.extension().equals("md");
        return new LinkTarget.Nowhere(
                file
                        ? nearestFile(path)
                        : Words.nearest(path.baseName(), byId.keySet()).orElse(""));
    }

    /// The name of a file of the same folder that the author may have meant, or "".
    private String nearestFile(DocPath path) {
        List<String> beside = attachments.stream()
                .filter(a -> a.folder().equals(path.folder()))
                .map(DocPath::fileName)
                .sorted()
                .toList();
        return Words.nearest(path.fileName(), beside).orElse("");
    }

    /// The name of a file near to one that is not there, or "".
    public String nearestFile(DocPath from, String path) {
        return Paths.resolve(from.folder(), decoded(path))
                .map(p -> nearestFile(new DocPath(p)))
                .orElse("");
    }

    /// The id of the heading that an author means, or what was written where there is none.
    private String anchorOf(EntryKey key, String written) {
        return written.isEmpty()
                ? ""
                : Anchors.find(written, entries.get(key).body().anchors()).orElse(written);
    }

    /// The file that a field names, relative to its document.
    public Optional<DocPath> file(DocPath from, String path) {
        return Paths.resolve(from.folder(), decoded(path)).map(DocPath::new).filter(attachments::contains);
    }

    /// The public address of an attachment: Latin, lower case, below one folder.
    public static String fileAddress(DocPath path) {
        DocPath below = path.withoutRoot();
        List<String> parts = new ArrayList<>();
        for (String part : below.folder().split("/")) {
            parts.add(slug(part));
        }
        return FILES + String.join("/", parts) + "/" + slug(below.baseName()) + "." + below.extension();
    }

    private static String slug(String text) {
        String slug = org.practicenavigator.markdown.Slug.of(text);
        return slug.isEmpty() ? "fayl" : slug;
    }

    private static String decoded(String path) {
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
