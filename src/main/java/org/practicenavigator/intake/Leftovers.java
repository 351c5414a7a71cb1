package org.practicenavigator.intake;

import java.util.List;
import org.practicenavigator.content.Draft;

/// The file beside an entry that keeps what found no place in it: nothing that an author sent is lost.
public final class Leftovers {

    private Leftovers() {}

    /// @param refusedFiles what was said of attachments that were not taken
    /// @return Markdown; "" where nothing is left
    public static String text(Parcel parcel, List<String> refusedFiles) {
        StringBuilder text = new StringBuilder();
        if (!parcel.draft().extra().isEmpty()) {
            text.append("\n## Не разобрали — перенесите сами\n");
            for (Draft.Extra extra : parcel.draft().extra()) {
                text.append("\n### ")
                        .append(extra.from())
                        .append("\n\n")
                        .append(extra.text())
                        .append('\n');
            }
        }
        list(
                text,
                "Как прочитаны заголовки",
                parcel.readings().stream()
                        .map(r -> "«" + r.written() + "» — как «" + r.read() + "»")
                        .toList());
        list(text, "Сноски и сопроводительное письмо", parcel.asides());
        list(text, "Файлы, которые не взяты", refusedFiles);
        return text.isEmpty() ? "" : "# " + parcel.name() + "\n" + text;
    }

    private static void list(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n## ").append(heading).append("\n\n");
            lines.forEach(
                    line -> text.append("- ").append(line.replace("\n", "\n  ")).append('\n'));
        }
    }
}
