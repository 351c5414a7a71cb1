package org.practicenavigator.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/// Serves a folder on this machine alone, as a plain host would: text is squeezed where the browser takes it, files
/// with a sum in their name are kept for good. `x.html?pause=100` comes in two pieces, the first of 100 bytes.
public final class LocalServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("bin", "application/octet-stream"),
            Map.entry("xml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("zip", "application/zip"),
            Map.entry("woff2", "font/woff2"));
    private static final Set<String> SQUEEZED = Set.of("html", "css", "js", "json", "xml", "svg", "txt");
    private static final String PAUSE = "pause=";
    /// Long enough to draw what has come.
    private static final Duration PAUSED = Duration.ofMillis(150);
    private static final Pattern SUMMED = Pattern.compile("\\.[0-9a-f]{8}\\.");

    private final Path folder;
    private final HttpServer server;

    public LocalServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// The address of the top, with a slash at the end.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = file(exchange.getRequestURI().getPath());
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            byte[] bytes = Files.readAllBytes(file);
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", TYPES.getOrDefault(ending, "text/plain"));
            headers.set("Cache-Control", SUMMED.matcher(name).find() ? "max-age=31536000, immutable" : "no-cache");
            String query = exchange.getRequestURI().getQuery();
            if (query != null && query.startsWith(PAUSE)) {
                inPieces(exchange, bytes, Integer.parseInt(query.substring(PAUSE.length())));
                return;
            }
            if (SQUEEZED.contains(ending) && takesGzip(exchange)) {
                headers.set("Content-Encoding", "gzip");
                bytes = squeezed(bytes);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void inPieces(HttpExchange exchange, byte[] bytes, int first) throws IOException {
        exchange.sendResponseHeaders(200, bytes.length);
        OutputStream body = exchange.getResponseBody();
        body.write(bytes, 0, first);
        body.flush();
        LockSupport.parkNanos(PAUSED.toNanos());
        body.write(bytes, first, bytes.length - first);
    }

    private Path file(String path) {
        return folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""))
                .normalize();
    }

    private static boolean takesGzip(HttpExchange exchange) {
        String taken = exchange.getRequestHeaders().getFirst("Accept-Encoding");
        return taken != null && taken.contains("gzip");
    }

    private static byte[] squeezed(byte[] bytes) throws IOException {
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(squeezed)) {
            out.write(bytes);
        }
        return squeezed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
