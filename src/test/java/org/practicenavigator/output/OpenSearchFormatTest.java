package org.practicenavigator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicenavigator.testkit.SiteFixture;

class OpenSearchFormatTest {

    private static String description(String title) {
        String settings = """
                title: %s
                region: Край
                region_genitive: Приморского края
                tagline: Девиз
                description: Практики & школы
                base_url: https://site.example/
                language: ru
                themes: [primorye]
                publisher: Издатель
                licence: CC BY 4.0
                licence_url: https://creativecommons.org/licenses/by/4.0/deed.ru
                """.formatted(title);
        return OpenSearchFormat.description(
                SiteFixture.of(Map.of("content/site.yaml", settings)).site().settings());
    }

    @Test
    void saysWhereToSearch() {
        assertThat(description("Навигатор наставничества"))
                .contains("<ShortName>Навигатор</ShortName>")
                .contains("<LongName>Навигатор наставничества Приморского края</LongName>")
                .contains("<Description>Практики &amp; школы</Description>")
                .contains("template=\"https://site.example/poisk.html?q={searchTerms}\"");
    }

    /// Sixteen characters are what the standard allows.
    @Test
    void cutsALongWordInAName() {
        assertThat(description("Сельскохозяйственность")).contains("<ShortName>Сельскохозяйстве</ShortName>");
    }
}
