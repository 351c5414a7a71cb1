package org.practicenavigator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "404.html",
                "CNAME",
                "_headers",
                ".nojekyll",
                ".well-known/security.txt",
                "praktiki/rakushka-dobra.html",
                "a/b/c/d.tar.gz",
                "fonts/OFL.txt",
                "com10.html",
                "console.html",
                "sub/.gitignore"
            })
    void acceptsWhatEverySystemReadsTheSameWay(String path) {
        assertThat(new OutputPath(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "a/",
                "a//b",
                ".",
                "..",
                "../a",
                "a/../b",
                "a/./b",
                "a/...",
                "a.",
                "a ",
                " a",
                "a b",
                "C:/a",
                "c:a",
                "a\\b",
                "a\u0000",
                "a\n",
                "страница.html",
                "Index.html",
                "a%2e%2e/b",
                "con",
                "con.html",
                "praktiki/nul.html",
                "aux.tar.gz",
                "com1",
                "lpt9.txt",
                "con/index.html",
                ".navigator-manifest",
                ".gitignore",
                ".gitkeep",
                ".git/config",
                "a/desktop.ini"
            })
    void refusesTheRest(String path) {
        assertThatThrownBy(() -> new OutputPath(path))
                .isInstanceOfSatisfying(
                        PublishException.class,
                        e -> assertThat(e.problem()).isEqualTo(new PublishProblem.BadPath(path)));
    }

    @Test
    void refusesMoreThan240Characters() {
        assertThat(new OutputPath("a".repeat(240)).value()).hasSize(240);
        assertThatThrownBy(() -> new OutputPath("a".repeat(241))).isInstanceOf(PublishException.class);
    }

    @Test
    void listsTheFoldersAboveAFile() {
        assertThat(new OutputPath("a/b/c.html").folders()).containsExactly("a", "a/b");
        assertThat(new OutputPath("c.html").folders()).isEmpty();
    }
}
