package org.practicenavigator.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Shows what lies in the folder, and nothing else.
class LocalSiteTest {

    private static final String PAGE = "<!DOCTYPE html><html><head><title>Практика</title></head><body></body></html>";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void showsPagesWithTheScriptThatLoadsThemAgain() throws Exception {
        write("index.html", PAGE);
        try (LocalSite site = LocalSite.open(folder, 0)) {
            HttpResponse<String> answer = get(site.address());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(answer.body())
                    .contains("Практика")
                    .contains("<script src=\"/-/reload.js\" defer></script></head>");
            assertThat(get(site.address() + "-/reload.js").body()).contains("EventSource");
        }
        assertThat(folder.resolve("index.html")).hasContent(PAGE);
    }

    @Test
    void leavesOtherFilesAsTheyAre() throws Exception {
        write("data.json", "{\"html\":\"</head>\"}");
        try (LocalSite site = LocalSite.open(folder, 0)) {
            assertThat(get(site.address() + "data.json").body()).isEqualTo("{\"html\":\"</head>\"}");
        }
    }

    @Test
    void showsNothingFromOutsideTheFolder() throws Exception {
        write("site/index.html", PAGE);
        write("secret.txt", "secret");
        try (LocalSite site = LocalSite.open(folder.resolve("site"), 0)) {
            for (String path :
                    List.of("../secret.txt", "%2e%2e/secret.txt", "..%2fsecret.txt", "praktiki", "nothing")) {
                assertThat(get(site.address() + path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void tellsOpenPagesThatTheSiteWasBuilt() throws Exception {
        try (LocalSite site = LocalSite.open(folder, 0)) {
            HttpResponse<java.io.InputStream> events = client.send(
                    HttpRequest.newBuilder(URI.create(site.address() + "-/events"))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            site.reload();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.lines().filter(line -> line.startsWith("data")).findFirst())
                        .contains("data: built");
            }
        }
    }

    @Test
    void seesChangedNewAndRemovedFiles() throws IOException {
        write("content/a.md", "a");
        Watch watch = new Watch(List.of(folder.resolve("content"), folder.resolve("themes")));
        assertThat(watch.changed()).isFalse();
        write("content/a.md", "changed");
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
        write("themes/site/strings.yml", "a: б");
        assertThat(watch.changed()).isTrue();
        Files.delete(folder.resolve("content/a.md"));
        assertThat(watch.changed()).isTrue();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
