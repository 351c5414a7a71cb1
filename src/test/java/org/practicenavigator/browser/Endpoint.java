package org.practicenavigator.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A taker of applications on this machine: `taken`, `refused`, `large`, and `silent`, which never answers.
final class Endpoint implements AutoCloseable {

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String received = "";

    Endpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String how) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + how;
    }

    /// The body of the last request that was taken.
    String received() {
        return received;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String how = exchange.getRequestURI().getPath().substring(1);
            exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
            if (how.startsWith("silent")) {
                closed.await();
            } else {
                received = how.equals("taken") ? body : received;
                exchange.sendResponseHeaders(how.equals("taken") ? 200 : how.equals("large") ? 413 : 503, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
