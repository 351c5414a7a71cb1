package org.practicenavigator.document;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Passages;
import org.practicenavigator.markdown.Run;
import org.practicenavigator.testkit.Pngs;

/// A document with everything that documents can hold, and with what breaks them.
public final class SampleDoc {

    public static final String PICTURE = "https://example.org/fayly/zal.png";

    public static final DocPicture.Source PICTURES = address ->
            address.equals(PICTURE) ? Optional.of(new DocPicture(Pngs.plain(64, 40), true, 64, 40)) : Optional.empty();

    private static final String HTML =
            "<p>Абзац с <strong>жирным</strong>, <em>курсивом</em>, <code>кодом &lt;a&gt;</code> и "
                    + "<a href=\"../shkoly/b.html\">ссылкой</a>. Ёлка — №&nbsp;5, 12&nbsp;≈&nbsp;13 ₽.<br>Новая строка.</p>"
                    + "<h3>Шаги</h3><ol start=\"3\"><li>Третий<ul><li>внутри <strong>раз</strong></li><li>внутри два</li></ul></li>"
                    + "<li><p>Четвёртый</p><p>ещё абзац</p></li></ol><p>Между списками</p><ol><li>Снова первый</li></ol>"
                    + "<blockquote><p>Цитата</p></blockquote><pre><code>a\n  b &amp; c</code></pre>"
                    + "<p><img src=\"../fayly/zal.png\" alt=\"Актовый зал\"></p><p><img src=\"../fayly/net.png\" alt=\"Чего нет\"></p>"
                    + "<table><thead><tr><th>Что</th><th>Когда</th><th>Кто</th></tr></thead><tbody>"
                    + "<tr><td>Встреча</td><td>1 сентября</td><td>Наставник</td></tr><tr><td>Итог</td></tr></tbody></table>";

    private SampleDoc() {}

    public static Doc of() {
        return with(Passages.of(HTML, "https://example.org/praktiki/a.html"));
    }

    public static Doc with(List<Passage> passages) {
        return new Doc(
                "ru",
                "Практика",
                "Наставник «рядом» & <друзья>",
                "Одно предложение.",
                "Заявка: ещё не проверена",
                List.of(
                        new Doc.Fact("Район", List.of(Run.of("Спасский"))),
                        new Doc.Fact(
                                "Школа", List.of(Run.link("Школа № 1", "https://example.org/shkoly/b.html?a=1&b=2")))),
                List.of(
                        new Doc.Part("", "", 1, false, List.of(new Passage.Paragraph(List.of(Run.of("Вначале."))))),
                        new Doc.Part("problem", "Проблема", 1, false, passages),
                        new Doc.Part("empty", "Пусто", 1, true, List.of())),
                "Министерство",
                "https://example.org/praktiki/a.html",
                "2026-11-22",
                new Doc.Words("", "стр.", "Сведения на 22 ноября 2026 г."));
    }

    /// All words of the sample in their order, without spaces, as any reader of a file must find them.
    public static List<String> words() {
        return List.of(
                "Практика",
                "Наставник «рядом» & <друзья>",
                "Одно предложение.",
                "Заявка: ещё не проверена",
                "Район",
                "Спасский",
                "Школа № 1",
                "Вначале.",
                "Проблема",
                "Абзац с жирным, курсивом, кодом <a> и ссылкой. Ёлка — № 5, 12 ≈ 13 ₽.",
                "Новая строка.",
                "Шаги",
                "3.",
                "Третий",
                "внутри раз",
                "внутри два",
                "4.",
                "Четвёртый",
                "ещё абзац",
                "Между списками",
                "1.",
                "Снова первый",
                "Цитата",
                "b & c",
                "Актовый зал",
                "Чего нет",
                "Что",
                "Когда",
                "Кто",
                "Встреча",
                "1 сентября",
                "Наставник",
                "Итог",
                "Пусто");
    }

    /// Which of the words a text lacks, in their order.
    public static List<String> lost(String text) {
        String bare = bare(text);
        int at = 0;
        List<String> lost = new java.util.ArrayList<>();
        for (String word : words()) {
            int found = bare.indexOf(bare(word), at);
            if (found < 0) {
                lost.add(word);
            } else {
                at = found + bare(word).length();
            }
        }
        return lost;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
