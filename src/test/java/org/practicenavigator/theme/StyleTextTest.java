package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "a { color : red ; }|a{color : red}",
                "a, b > c {x:y}/* нет */ d{}|a,b > c{x:y}d{}",
                "a::before{content:\"/* ; } */\"}|a::before{content:\"/* ; } */\"}",
                "a::before{content:'a  { b'}|a::before{content:'a  { b'}",
                "@media (min-width:1px){ a{x:y} }|@media (min-width:1px){a{x:y}}",
                "a /* x */ b{x:calc(1px + 2px)}|a b{x:calc(1px + 2px)}",
                "a :hover{x:y}|a :hover{x:y}",
            })
    void leavesOutWhatOnlyPeopleNeed(String written, String published) {
        assertThat(StyleText.packed(written)).isEqualTo(published);
    }

    @Test
    void writesTheColoursOfBothModesWhereBrowsersLook() {
        assertThat(StyleText.withModes("[data-theme=light]{--a:#FFF}[data-theme=dark]{--a:#000}b{x:y}"))
                .isEqualTo(":where(:root){--a:#FFF}@media (prefers-color-scheme:dark){:where(:root){--a:#000}}"
                        + ":where([data-theme=light]){--a:#FFF}:where([data-theme=dark]){--a:#000}"
                        + ":where(:root:has([name=theme][value=light]:checked)){--a:#FFF}"
                        + ":where(:root:has([name=theme][value=dark]:checked)){--a:#000}b{x:y}");
        assertThat(StyleText.withModes("b{x:y}")).isEqualTo("b{x:y}");
    }

    @Test
    void takesTheColoursThatAThemeAddsInAFileOfItsOwn() {
        assertThat(StyleText.withModes("[data-theme=light]{--a:#FFF}b{x:y}[data-theme=light]{--a:#EEE}"))
                .isEqualTo(":where(:root){--a:#FFF;--a:#EEE}:where([data-theme=light]){--a:#FFF;--a:#EEE}"
                        + ":where(:root:has([name=theme][value=light]:checked)){--a:#FFF;--a:#EEE}b{x:y}");
    }

    @Test
    void takesAMarkedButtonForTheAttribute() {
        assertThat(StyleText.withModes(":root[data-size=\"150\"]{x:y}:root[data-scheme=bw] a{x:y}"))
                .isEqualTo(":is([data-size=\"150\"],:root:has([name=size][value=\"150\"]:checked)){x:y}"
                        + ":is([data-scheme=bw],:root:has([name=scheme][value=bw]:checked)) a{x:y}");
    }
}
