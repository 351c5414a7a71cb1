package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.finding.Finding;

/// An invented region with types and a theme of its own: nothing of the program is tied to the region that it was
/// made for.
class SecondRegionTest {

    private static final Path REGION = Folder.REPOSITORY.resolve("src/test/resources/regions/zarechye");

    /// Words that could only come from the repository's own content or theme.
    private static final List<String> FOREIGN =
            List.of("Примор", "приморск", "Владивосток", "Спасск", "primorye", "ЦНППМ", "наставн", "рактик");

    private static final SortedMap<String, Document> PAGES = new TreeMap<>();

    @TempDir
    static Path project;

    private static BuildReport report;

    @BeforeAll
    static void build() throws IOException {
        Folder.copy(REGION, project, new Random(1));
        report = Build.publish(BuildRequest.of(project));
        Path site = project.resolve("site");
        for (Path file : Folder.files(site)) {
            String name = Folder.name(site, file);
            if (name.endsWith(".html")) {
                PAGES.put(name, Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void itIsBuiltWithoutAnyFinding() {
        assertThat(report.findings().stream().map(Finding::toString)).isEmpty();
        assertThat(PAGES)
                .containsKeys(
                        "index.html",
                        "opyt/index.html",
                        "opyt/utrenniy-krug.html",
                        "opyt/o-chyom/nachalo-dnya.html",
                        "rayony/dolny.html",
                        "404.html",
                        "poisk.html",
                        "shablon.html");
    }

    @Test
    void nothingSpeaksOfAnotherRegion() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path file : Folder.files(project.resolve("site"))) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            String name = Folder.name(project.resolve("site"), file);
            FOREIGN.stream()
                    .map(word -> new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                    .filter(text::contains)
                    .forEach(word -> told.add(name));
        }
        // The manual and the style guide give examples from the life of schools; they may name a place.
        told.removeIf(name -> name.startsWith("spravka/") || name.equals("o-proekte/stil.html"));
        assertThat(told).isEmpty();
    }

    @Test
    void everyLinkLeadsToAFileOfTheSite() {
        Set<String> broken = new TreeSet<>();
        PAGES.forEach((name, page) -> page.select("a[href], link[href], script[src], img[src]").stream()
                .map(SecondRegionTest::target)
                .filter(target -> !target.isEmpty() && !name.equals("404.html"))
                .filter(target -> !leads(name, target))
                .forEach(target -> broken.add(name + " → " + target)));
        assertThat(broken).isEmpty();
    }

    @Test
    void wordsAreMergedKeyByKey() {
        Document page = PAGES.get("opyt/utrenniy-krug.html");
        assertThat(page.select(".crumbs").text()).contains("В начало");
        assertThat(page.select(".skip").text()).isEqualTo("Перейти к содержанию");
    }

    @Test
    void thePartialOfTheThemeHidesTheOneBelow() {
        assertThat(PAGES.values().stream()
                        .filter(page -> !page.select(".site-foot").isEmpty()))
                .isNotEmpty()
                .allSatisfy(page -> {
                    assertThat(page.select(".steppe-foot").text()).isEqualTo("Заречный методический центр");
                    assertThat(page.select(".foot-name")).isEmpty();
                });
    }

    @Test
    void coloursOfTheThemeAreInTheStyleSheet() throws IOException {
        Element sheet = PAGES.get("index.html").select("link[rel=stylesheet]").first();
        assertThat(sheet).isNotNull();
        String style = Files.readString(project.resolve("site").resolve(sheet.attr("href")));
        assertThat(style).contains("#6B4A05").contains("--surface");
    }

    @Test
    void entriesAreShownWithTheirOwnTypes() {
        Document page = PAGES.get("opyt/utrenniy-krug.html");
        assertThat(page.select("h1").text()).isEqualTo("Утренний круг на пять минут");
        assertThat(page.select(".passport").text()).contains("Дольный район");
        assertThat(page.select("main").text()).contains("Продолжение", "Чай с родителями");
        assertThat(PAGES.get("index.html").select(".situation").eachText())
                .anySatisfy(text -> assertThat(text).contains("Утром никак не собраться"));
        assertThat(PAGES.get("opyt/index.html").select(".card")).hasSize(3);
        assertThat(menu()).contains("Опыт коллег").doesNotContain("Районы", "Практики");
    }

    private static Set<String> menu() {
        return PAGES.get("index.html").select(".head-nav a").stream()
                .map(Element::text)
                .collect(Collectors.toSet());
    }

    /// The address inside the site that an element names, without what follows `#` or `?`; "" for others.
    private static String target(Element element) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        return address.contains(":") ? "" : address.split("[#?]", 2)[0];
    }

    private static boolean leads(String page, String target) {
        URI from = URI.create("/" + page);
        String path = from.resolve(target).getPath().substring(1);
        return Files.exists(project.resolve("site").resolve(path.isEmpty() ? "index.html" : path));
    }
}
