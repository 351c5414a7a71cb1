package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letters, numbers and addresses of the ways out of the form.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class FormSendTest {

    private static final Map<String, Object> REPOSITORY = Map.of(
            "host", "forge.example", "owner", "inst/group", "repository", "navigator", "branch", "main", "limit", 7500);

    @TempDir
    static Path folder;

    private static LocalServer server;
    private static TrialPage trial;

    @BeforeAll
    static void open() throws IOException {
        TrialPage.lay(folder);
        server = new LocalServer(folder);
        trial = TrialPage.from(server);
    }

    @AfterAll
    static void close() {
        trial.close();
        server.close();
    }

    private static String address(Map<String, Object> exit, String text) {
        return (String) address(exit, text, "address");
    }

    private static Object address(Map<String, Object> exit, String text, String key) {
        return trial.run(
                "([exit, text, key]) => lib.newFileAddress(exit, 'content/praktiki', 'shkola.md', text)[key]",
                List.of(exit, text, key));
    }

    private static Map<String, Object> forge(String kind) {
        Map<String, Object> exit = new java.util.HashMap<>(REPOSITORY);
        exit.put("kind", kind);
        return exit;
    }

    @ParameterizedTest
    @CsvSource({
        "github, https://forge.example/inst/group/navigator/new/main/content/praktiki?filename=shkola.md&value=%D0%90%20%26%23%0A",
        "gitea, https://forge.example/inst/group/navigator/_new/main/content/praktiki?filename=shkola.md&value=%D0%90%20%26%23%0A",
        "gitlab, https://forge.example/inst/group/navigator/-/new/main?file_name=content/praktiki/shkola.md",
    })
    void addressesAreThoseOfTheForges(String kind, String expected) {
        assertThat(address(forge(kind), "А &#\n")).isEqualTo(expected);
    }

    /// The address with the text may be as long as the limit and not a byte longer.
    @Test
    void textGoesAlongOnlyWhileTheWholeAddressIsShort() {
        Map<String, Object> exit = forge("github");
        int bare = address(exit, "").length();
        assertThat(address(exit, "")).endsWith("&value=");
        String fits = "ы".repeat((7500 - bare) / 6);
        assertThat(address(exit, fits).length()).isLessThanOrEqualTo(7500).isGreaterThan(7490);
        assertThat(address(exit, fits, "filled")).isEqualTo(true);
        assertThat(address(exit, fits + "ыы", "filled")).isEqualTo(false);
        assertThat(address(exit, fits + "ыы")).endsWith("?filename=shkola.md");
        exit.put("limit", 500);
        assertThat(address(exit, fits, "filled")).isEqualTo(false);
        assertThat(address(forge("gitlab"), "а", "filled")).isEqualTo(false);
    }

    @Test
    void otherForgesHaveAPattern() {
        Map<String, Object> exit = forge("forge");
        exit.put(
                "pattern", "https://git.example/{owner}/{repo}/add/{branch}?path={dir}/{file}&text={text}&message=new");
        assertThat(address(exit, "а"))
                .isEqualTo(
                        "https://git.example/inst/group/navigator/add/main?path=content/praktiki/shkola.md&text=%D0%B0&message=new");
        assertThat(address(exit, "а".repeat(2000)))
                .isEqualTo(
                        "https://git.example/inst/group/navigator/add/main?path=content/praktiki/shkola.md&message=new");
        exit.put("pattern", "https://git.example/{repo}?text={text}");
        assertThat(address(exit, "а".repeat(2000))).isEqualTo("https://git.example/navigator");
        exit.put("pattern", "https://git.example/{repo}/{file}");
        assertThat(address(exit, "{text} $&")).isEqualTo("https://git.example/navigator/shkola.md");
    }

    @Test
    void programsOfMailGetAShortAddress() {
        String shown = (String) trial.run(
                "file => lib.mailtoOf('school@spassk.example', lib.letterOf({ number: '2026-11-22-KMRT', title: 'т', file }, 0))",
                "shkola.md");
        assertThat(shown).startsWith("mailto:school@spassk.example?subject=").hasSizeLessThan(2000);
        String decoded = URLDecoder.decode(shown.replace("+", "%2B"), StandardCharsets.UTF_8);
        assertThat(decoded).contains("2026-11-22-KMRT", "«shkola.md»", "\r\n");
        for (int length : new int[] {100, 150, 300, 5000}) {
            assertThat((String) trial.run(
                            "file => lib.mailtoOf('a@b.example', lib.letterOf({ number: '2026-11-22-KMRT', title: 'т', file }, 0))",
                            "ж".repeat(length) + ".md"))
                    .hasSizeLessThan(2000)
                    .startsWith("mailto:a@b.example");
        }
        assertThat((String) trial.run(
                        "to => lib.mailtoOf(to, { subject: 's', short: 'b' })", "a@b.example?bcc=c@d.example"))
                .isEqualTo("mailto:?subject=s&body=b");
    }

    /// The letter is read by a reader of our own: headers, then base64 parts.
    @Test
    void letterCarriesTheFile() {
        byte[] file = "Текст практики\n".repeat(300).getBytes(StandardCharsets.UTF_8);
        String eml = (String) trial.run(
                """
                ([to, bytes]) => {
                    const one = { number: "2026-11-22-KMRT", title: "Школа\\r\\nBcc: x@y.example", file: "школа-1.md" };
                    const letter = lib.letterOf(one, 0);
                    letter.subject += " о наставниках и молодых учителях большого района";
                    return lib.emlOf(to, letter, one.file, Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0)), "text/markdown;charset=utf-8");
                }""", List.of("school@spassk.example", Base64.getEncoder().encodeToString(file)));
        String head = eml.substring(0, eml.indexOf("\r\n\r\n"));
        assertThat(head.lines())
                .contains("To: school@spassk.example", "X-Unsent: 1")
                .doesNotContain("Bcc: x@y.example");
        assertThat(eml.lines()
                        .allMatch(line -> line.length() <= 78 && line.chars().allMatch(c -> c < 128)))
                .isTrue();
        assertThat(eml.replace("\r\n", "")).doesNotContain("\n", "\r");
        StringBuilder subject = new StringBuilder();
        Pattern.compile("=\\?UTF-8\\?B\\?([^?]+)\\?=")
                .matcher(head)
                .results()
                .forEach(word ->
                        subject.append(new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8)));
        assertThat(subject.toString())
                .isEqualTo("Заявка 2026-11-22-KMRT о наставниках и молодых учителях большого района");
        String[] parts = eml.split("--=_navigator_[0-9]+(--)?\r\n");
        assertThat(parts).hasSize(3);
        assertThat(new String(content(parts[1]), StandardCharsets.UTF_8))
                .startsWith("Здравствуйте!\r\n\r\n")
                .contains("Школа Bcc: x@y.example");
        assertThat(content(parts[2])).isEqualTo(file);
        assertThat(parts[2]).contains("filename=\"_____-1.md\"");
    }

    private static byte[] content(String part) {
        return Base64.getMimeDecoder().decode(part.substring(part.indexOf("\r\n\r\n") + 4));
    }

    @Test
    void numbersHaveADayAndFourClearLetters() {
        assertThat(trial.page().evaluate("lib.newNumber(() => new Date(2026, 10, 22, 9).getTime(), () => 0)"))
                .isEqualTo("2026-11-22-AAAA");
        Set<String> numbers = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            String number = (String) trial.page().evaluate("lib.newNumber()");
            assertThat(number)
                    .matches("20[0-9]{2}-[01][0-9]-[0-3][0-9]-[A-Z]{4}")
                    .doesNotContainPattern("[A-Z]*[ILOQSZBGUV]");
            numbers.add(number);
        }
        assertThat(numbers).hasSizeGreaterThan(190);
    }

    @Test
    void namesAreLatin() {
        assertThat(trial.page().evaluate("lib.latin('Школа молодого учителя: 8 встреч — ЁЩЪ')"))
                .isEqualTo("shkola-molodogo-uchitelya-8-vstrech-esch");
        assertThat((String) trial.run("lib.latin", "слово ".repeat(30)))
                .hasSizeLessThanOrEqualTo(60)
                .endsWith("slovo");
    }

    @Test
    void endpointTellsTheTruth() throws IOException {
        String closed;
        try (Endpoint endpoint = new Endpoint()) {
            closed = endpoint.address("taken");
            assertThat(posted(closed, 5000)).isEmpty();
            assertThat(endpoint.received())
                    .contains("name=\"number\"", "2026-11-22-KMRT", "filename=\"a.md\"", "Текст практики");
            assertThat(posted(endpoint.address("refused"), 5000)).contains("не принята (ответ 503)");
            assertThat(posted(endpoint.address("large"), 5000)).contains("слишком велик");
            assertThat(posted(endpoint.address("silent"), 400)).contains("Неизвестно, дошла ли заявка 2026-11-22-KMRT");
        }
        assertThat(posted(closed, 5000)).contains("Связи с приёмом заявок нет");
    }

    private static String posted(String address, int wait) {
        return (String) trial.run(
                "([address, wait]) => lib.posted(address, { number: '2026-11-22-KMRT', file: 'a.md', blob: new Blob(['Текст"
                        + " практики']) }, wait)",
                List.of(address, wait));
    }
}
