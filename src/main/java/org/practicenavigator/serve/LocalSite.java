package org.practicenavigator.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/// A folder of files as a site on the loopback. Pages get one more script, which loads them again when the site was
/// built anew; the files themselves stay as they are.
public final class LocalSite implements AutoCloseable {

    private static final String SCRIPT = "/-/reload.js";
    private static final String EVENTS = "/-/events";
    private static final String TAG = "<script src=\"" + SCRIPT + "\" defer></script>";

    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BUILT = "data: built\n\n".getBytes(StandardCharsets.UTF_8);

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("zip", "application/zip"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Path folder;
    private final HttpServer server;
    private final Bell bell = new Bell();

    private LocalSite(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /// @param port 0 for any that is free
    /// @throws java.net.BindException where somebody listens on the port already
    public static LocalSite open(Path folder, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        LocalSite site = new LocalSite(folder.toAbsolutePath().normalize(), server);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", site::answer);
        server.createContext(EVENTS, site::events);
        server.createContext(SCRIPT, site::script);
        server.start();
        return site;
    }

    /// The address of the top, with a slash at the end.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /// Open pages load themselves again.
    public void reload() {
        bell.ring();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = file(exchange.getRequestURI().getPath());
            // A page of another site must not read this one through a name that points at the loopback.
            if (!isLocal(exchange) || !file.startsWith(folder) || !Files.isRegularFile(file)) {
                send(
                        exchange,
                        404,
                        "text/plain; charset=utf-8",
                        "Такой страницы нет.".getBytes(StandardCharsets.UTF_8));
                return;
            }
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            byte[] bytes = Files.readAllBytes(file);
            send(
                    exchange,
                    200,
                    TYPES.getOrDefault(ending, "application/octet-stream"),
                    ending.equals("html") ? withScript(bytes) : bytes);
        }
    }

    private static boolean isLocal(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
    }

    private Path file(String path) {
        return folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""))
                .normalize();
    }

    private static byte[] withScript(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.indexOf("</head>");
        return end < 0 ? page : (html.substring(0, end) + TAG + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void script(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream in = LocalSite.class.getResourceAsStream("/navigator/serve/reload.js")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its script reload.js");
            }
            send(exchange, 200, "text/javascript; charset=utf-8", in.readAllBytes());
        }
    }

    /// Server-sent events: a line when the site was built anew, and now and then a comment, by which a page that was
    /// closed is noticed.
    private void events(HttpExchange exchange) throws IOException {
        try (exchange) {
            int heard = bell.rung();
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            // The server keeps the headers back until something follows.
            out.write(COMMENT);
            out.flush();
            while (true) {
                int rung = bell.await(heard);
                out.write(rung == heard ? COMMENT : BUILT);
                out.flush();
                heard = rung;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// Counts how often the site was built.
    private static final class Bell {

        private static final long PATIENCE = 15_000;

        private int rung;

        synchronized int rung() {
            return rung;
        }

        synchronized void ring() {
            rung++;
            notifyAll();
        }

        /// The count, as soon as it is not `heard` any more, or after fifteen seconds; seldom earlier without a
        /// cause.
        synchronized int await(int heard) throws InterruptedException {
            if (rung == heard) {
                wait(PATIENCE);
            }
            return rung;
        }
    }
}
