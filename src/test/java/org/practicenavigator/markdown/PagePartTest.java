package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// An article taken out of its page.
class PagePartTest {

    private static String article(String inside) {
        return PagePart.article(
                "<html><body><article>no</article><main><article class=\"entry\">" + inside
                        + "</article></main></body></html>",
                "praktiki/a.html",
                "practice.a.");
    }

    @Test
    void makesIdsItsOwn() {
        assertThat(article("<h2 id=\"x\">X</h2><a href=\"#x\">к X</a><table aria-labelledby=\"x"
                        + " y\"></table><label for=\"x\"></label>"))
                .isEqualTo("<article class=\"entry\" id=\"practice.a.top\"><h3 id=\"practice.a.x\">X</h3><a"
                        + " href=\"#practice.a.x\">к X</a><table aria-labelledby=\"practice.a.x"
                        + " practice.a.y\"></table><label for=\"practice.a.x\"></label></article>");
    }

    /// A document of many would have ten landmarks «Проблема».
    @Test
    void makesNoLandmarks() {
        assertThat(article("<section aria-labelledby=\"x\"><div role=\"region\" aria-label=\"Т\"></div></section>"))
                .contains("<section><div role=\"group\" aria-label=\"Т\"></div></section>");
    }

    @Test
    void deepensHeadings() {
        assertThat(article("<h1>1</h1><h5>5</h5><h6>6</h6>")).contains("<h2>1</h2><h6>5</h6><h6>6</h6>");
    }

    @Test
    void beginsAddressesAtTheTop() {
        assertThat(article("<a href=\"../shkoly/b.html#c\"></a><img src=\"../fayly/f.png\"><a href=\"b.html\"></a>"))
                .contains("href=\"shkoly/b.html#c\"", "src=\"fayly/f.png\"", "href=\"praktiki/b.html\"");
        assertThat(article("<a href=\"https://example.org/\"></a><a href=\"mailto:a@example.org\"></a>"))
                .contains("href=\"https://example.org/\"", "href=\"mailto:a@example.org\"");
    }

    @Test
    void leavesOutWhatIsForScreens() {
        assertThat(article("<nav>1</nav><form>2</form><button>3</button><template>4</template><p"
                        + " data-screen>5</p><p>6</p>"))
                .isEqualTo("<article class=\"entry\" id=\"practice.a.top\"><p>6</p></article>");
    }

    @Test
    void isEmptyWhereAPageHasNoArticle() {
        assertThat(PagePart.article("<main><p>1</p></main>", "a.html", "p.")).isEmpty();
    }
}
