package org.practicenavigator.hostile;

import java.util.List;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FieldType.Range;

/// Writes the text below the front matter: every place that Markdown has, with an attack in each.
final class HostileBody {

    /// `%s` is the attack; `%d` a number of its own.
    private static final List<String> PLACES = List.of(
            "Слово %s слово",
            "[слова](%s)",
            "- пункт %s",
            "![%s](dobryy-0.png)",
            "Сноска[^%d]\n\n[^%d]: Пояснение %s",
            "| а | б |\n|---|---|\n| ячейка | %s |",
            "[%s](https://example.org/x)",
            "![Вид из окна школы](%s)",
            "### Часть %s",
            "> цитата %s",
            "**%s** и ~~%s~~",
            "[слова](https://example.org/?q=%s \"%s\")",
            "`%s`",
            "[слова][z%d]\n\n[z%d]: %s",
            "- [ ] дело %s",
            "<abbr title=\"%s\">АБВ</abbr>",
            "```\n%s\n```",
            "<kbd %s>К</kbd>",
            "%s");

    private final HostileFile file;
    private final Payloads payloads;
    private final String name;
    private int place;
    private int own;

    private HostileBody(HostileFile file, Payloads payloads, String name, int first) {
        this.file = file;
        this.payloads = payloads;
        this.name = name;
        this.place = first;
    }

    static void write(HostileFile file, Payloads payloads, ContentType type, int number) {
        HostileBody body = new HostileBody(file, payloads, type.id() + ".body", number * 5);
        BodyRule rule = type.body();
        for (BodyRule.SectionRule section : rule.sections().values()) {
            file.add("## " + section.heading() + "\n\n");
            body.blocks(3, section.chars());
        }
        if (!rule.hasSections()) {
            for (int i = 0; i < 3; i++) {
                file.add(body.slot("## Раздел %s", "## Раздел " + i)).add("\n\n");
                body.blocks(6, rule.chars());
            }
        }
    }

    private void blocks(int count, Range chars) {
        file.add(HostileEntry.padded("Начало.", chars.min()) + "\n\n");
        for (int i = 0; i < count; i++) {
            String written = PLACES.get(place++ % PLACES.size()).replace("%d", Integer.toString(++own));
            file.add(slot(written, "Слова.")).add("\n\n");
        }
        file.add(HostileEntry.PADDING.strip() + "\n\n");
    }

    private Slot slot(String written, String good) {
        return new Slot(name, payloads.some(5, p -> true), good, attack -> written.replace("%s", attack));
    }
}
