package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A no-break space is shown as `~`.
class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            "слово"                          | «слово»
            он сказал "да", и всё            | он сказал «да», и~всё
            "да"                             | «да»
            "Рога и "Копыта""                | «Рога и~„Копыта“»
            "а "б "в" б" а"                  | «а~„б «в» б“ а»
            «Рога и "Копыта"»                | «Рога и~„Копыта“»
            "Рога и «Копыта»"                | «Рога и~«Копыта»»
            „внутри "ещё"“                   | „внутри «ещё»“
            ("в скобках")                    | («в~скобках»)
            "Точка".                         | «Точка».
            "Вопрос?"                        | «Вопрос?»
            "Да..."                          | «Да…»
            экран 5"                         | экран 5"
            экран 5" и 7"                    | экран 5" и~7"
            "без пары                        | "без пары
            без пары"                        | без пары"
            бизнес-"ангел"                   | бизнес-«ангел»
            " отдельно "                     | " отдельно "
            «уже»                            | «уже»
            д'Артаньян                       | д'Артаньян
            Чита - город                     | Чита~— город
            Чита -- город                    | Чита~— город
            Чита --- город                   | Чита~— город
            Чита – город                     | Чита~— город
            Чита — город                     | Чита~— город
            - реплика                        | — реплика
            научно-популярный                | научно-популярный
            --format                         | --format
            ключ --format json               | ключ --format json
            а--б                             | а--б
            2022-2023                        | 2022–2023
            2022-23 учебный                  | 2022–23 учебный
            2022-09                          | 2022-09
            2022-09-01                       | 2022-09-01
            5-7 встреч                       | 5–7 встреч
            5-7, 8-9.                        | 5–7, 8–9.
            (1-4)                            | (1–4)
            123-ФЗ                           | 123-ФЗ
            8-914-123-45-67                  | 8-914-123-45-67
            тел. 2-45-67                     | тел.~2-45-67
            7-5                              | 7-5
            2022–2023                        | 2022–2023
            а1-2                             | а1-2
            Ну...                            | Ну…
            Ну.... да                        | Ну.... да
            Ну… да                           | Ну… да
            Что?..                           | Что?..
            (c) 2024                         | ©~2024
            (C) школа                        | ©~школа
            а) б) (в)                        | а) б) (в)
            в школе                          | в~школе
            и в школе                        | и~в~школе
            я шёл на урок по делу            | я шёл на~урок по~делу
            Он не ушёл                       | Он не~ушёл
            сделал бы он                     | сделал~бы он
            знал ли                          | знал~ли
            мы все                           | мы все
            № 8                              | №~8
            § 12                             | §~12
            81 %                             | 81~%
            2023 г.                          | 2023~г.
            2022-2023 гг.                    | 2022–2023~гг.
            в 2023 г. Школа                  | в~2023~г. Школа
            г. Спасск                        | г.~Спасск
            с. Спасское                      | с.~Спасское
            пгт. Лучегорск                   | пгт.~Лучегорск
            ул. Ленина, д. 5                 | ул.~Ленина, д.~5
            рис. 3                           | рис.~3
            С. С. Иванов                     | С.~С.~Иванов
            Иванов С. С.                     | Иванов~С.~С.
            Иванов С.С. пришёл               | Иванов~С.С. пришёл
            и т. д.                          | и~т.~д.
            т. е. наставник                  | т.~е. наставник
            1 сентября                       | 1~сентября
            12 чел.                          | 12~чел.
            5 млн рублей                     | 5~млн рублей
            100 °C                           | 100~°C
            https://a.b/x--y - да            | https://a.b/x--y~— да
            www.a.b/"x"                      | www.a.b/"x"
            "https://a.b/1-2"                | «https://a.b/1-2»
            почта a-1-2@b.ru                 | почта a-1-2@b.ru
            код `a - "b"` да                 | код `a - "b"` да
            «„а“ — б»                        | «„а“~— б»
            """)
    void setsText(String plain, String expected) {
        String set = Typography.apply(plain);

        assertThat(set.replace('\u00a0', '~')).isEqualTo(expected);
        assertThat(Typography.apply(set)).as("twice").isEqualTo(set);
    }

    @Test
    void textThatIsRightAlreadyIsTheSameObject() {
        String right = "«Ракушка\u00a0— добра»";

        assertThat(Typography.apply(right)).isSameAs(right);
    }

    @Test
    void twiceIsOnce() {
        long seed = 20261122L;
        Random random = new Random(seed);
        String[] pieces = {
            "\"", "\"", " ", " ", "-", "--", "–", "—", "...", ".", "(c)", "«", "»", "„", "“", "в", "и", "г.", "С.",
            "2022", "5", "№", "%", "слово", "Школа", "@", "://", "`", "\n", "\u00a0", ",", "(", ")", "т.", "ж", "/",
            "www."
        };
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String once = Typography.apply(text.toString());
            assertThat(Typography.apply(once))
                    .as("seed %d round %d: %s", seed, round, text)
                    .isEqualTo(once);
        }
    }
}
