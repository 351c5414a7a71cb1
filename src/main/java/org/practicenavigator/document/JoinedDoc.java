package org.practicenavigator.document;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

/// Joins documents into one: a title, a list of what is in it, each document from a page of its own.
public final class JoinedDoc {

    private JoinedDoc() {}

    /// @param all at least one, in order; they are of one language and one site
    /// @param address of the whole
    /// @param words with the heading of the list
    public static Doc of(String title, String subtitle, List<Doc> all, String address, Doc.Words words) {
        List<Doc.Part> parts = new ArrayList<>();
        for (Doc doc : all) {
            parts.add(new Doc.Part("", doc.title(), 1, true, head(doc)));
            doc.parts().forEach(part -> parts.add(lower(part)));
        }
        Doc first = all.getFirst();
        return new Doc(
                first.language(),
                "",
                title,
                subtitle,
                "",
                List.of(),
                parts,
                first.publisher(),
                address,
                all.stream().map(Doc::asOf).max(String::compareTo).orElse(""),
                words);
    }

    private static Doc.Part lower(Doc.Part part) {
        return new Doc.Part(part.id(), part.title(), part.level() + 1, false, part.passages());
    }

    private static List<Passage> head(Doc doc) {
        List<Passage> head = new ArrayList<>();
        if (!doc.subtitle().isEmpty()) {
            head.add(new Passage.Paragraph(List.of(Run.bold(doc.subtitle()))));
        }
        if (!doc.notice().isEmpty()) {
            head.add(new Passage.Quote(List.of(Run.of(doc.notice()))));
        }
        if (!doc.facts().isEmpty()) {
            head.add(new Passage.Table(
                    List.of(),
                    doc.facts().stream()
                            .map(fact -> List.of(List.of(Run.bold(fact.label())), fact.value()))
                            .toList()));
        }
        return head;
    }
}
