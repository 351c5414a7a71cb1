package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Files that came together: documents, and the pictures that belong to them.
final class Bundle {

    private Bundle() {}

    static List<Opened> of(String name, Map<String, byte[]> files, int depth) {
        SequencedMap<String, byte[]> others = new LinkedHashMap<>();
        SequencedMap<String, byte[]> documents = new LinkedHashMap<>();
        FileOpener.sorted(files)
                .forEach((path, bytes) -> (FileOpener.isDocument(path) ? documents : others).put(path, bytes));
        List<Opened.Written> entries = new ArrayList<>();
        List<Opened> rest = new ArrayList<>();
        documents.forEach((path, bytes) -> {
            for (Opened opened : FileOpener.open(name + Opened.INSIDE + path, bytes, depth + 1)) {
                if (opened instanceof Opened.Written written) {
                    entries.add(written);
                } else {
                    rest.add(opened);
                }
            }
        });
        List<Opened> all = new ArrayList<>();
        for (Opened.Written entry : entries) {
            SequencedMap<String, byte[]> own = new LinkedHashMap<>(entry.files());
            files.forEach((path, bytes) -> {
                if (entry.text().contains(fileName(path))
                        && !FileOpener.extension(path).equals("md")) {
                    own.put(fileName(path), bytes);
                    others.remove(path);
                    rest.removeIf(o -> o.name().equals(name + Opened.INSIDE + path));
                }
            });
            all.add(new Opened.Written(entry.name(), entry.text(), own, entry.asides(), entry.notices()));
        }
        all.addAll(rest);
        return handOut(name, all, others);
    }

    /// What nobody names belongs to the only document, or is told of.
    private static List<Opened> handOut(String name, List<Opened> all, SequencedMap<String, byte[]> others) {
        long takers = all.stream().filter(o -> o instanceof Opened.Described).count();
        if (takers == 1 && all.size() == 1 && all.getFirst() instanceof Opened.Described only) {
            SequencedMap<String, byte[]> pictures = new LinkedHashMap<>(only.pictures());
            others.forEach((path, bytes) -> pictures.put(fileName(path), bytes));
            return List.of(new Opened.Described(only.name(), only.blocks(), pictures, only.asides(), only.notices()));
        }
        List<Opened> told = new ArrayList<>(all);
        others.keySet()
                .forEach(path -> told.add(new Opened.Refused(
                        name + Opened.INSIDE + path, "Файл не взят: ни одна запись в этой посылке его не называет.")));
        return told;
    }

    static String fileName(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1);
    }
}
