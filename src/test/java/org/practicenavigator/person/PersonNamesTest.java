package org.practicenavigator.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.finding.DocPath;

/// What is taken for a person's name and what is not.
class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Образцова М. П.",
                "План Образцовой М.П.",
                "М. П. Образцова, методист",
                "Дневник Марии Петровны",
                "Примеров Иван Ильич",
                "Образцова_М.П._план",
                "Примеров-Волжский А.Б.",
                "Урок Анны Сергеевны и 5 «Б»",
                "Методист Никита Игоревич",
            })
    void namesAreFound(String text) {
        assertThat(PersonNames.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Учитель истории",
                "Школа им. А. С. Пушкина",
                "Лицей имени В. К. Арсеньева",
                "Чтения памяти Л. С. Выготского",
                "МБОУ СОШ № 8 с. Спасское",
                "Практика «Ракушка добра»",
                "Приказ от 08.09.2022 № 165/1-А",
                "plan-nastavnika",
                "Методический кабинет МКУ «ОДОУ»",
                "Владивосток. Приморский край",
                "Наставничество: основа роста",
            })
    void otherThingsAreNot(String text) {
        assertThat(PersonNames.in(text)).isEmpty();
    }

    @Test
    void aFindMeansAPersonInAnyCase() {
        Person person = person("Образцова Мария Петровна");
        assertThat(List.of("Образцова М. П.", "Образцовой М.П.", "М. П. Образцову", "Мария Петровна Образцова"))
                .allMatch(find -> PersonNames.mayMean(find, person));
        assertThat(List.of("Примерова А. Б.", "Образ М. П.", "Мария Петровна"))
                .noneMatch(find -> PersonNames.mayMean(find, person));
    }

    private static Person person(String name) {
        Consent consent = new Consent(
                Set.of(Item.NAME),
                "1",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                List.of(),
                Optional.empty());
        return new Person("p-01", name, "", "", "", "", consent, new DocPath("persons/p-01.yaml"));
    }
}
