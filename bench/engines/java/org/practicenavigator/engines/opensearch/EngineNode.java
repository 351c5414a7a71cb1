package org.practicenavigator.engines.opensearch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One node of OpenSearch in this process, asked over HTTP as any other. For tests: it skips the checks by which the
/// product starts.
final class EngineNode implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Node node;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private EngineNode(Node node, int port) {
        this.node = node;
        this.port = port;
    }

    private static final class Embedded extends Node {
        Embedded(org.opensearch.env.Environment environment, List<PluginInfo> plugins) {
            super(environment, plugins, true);
        }
    }

    static EngineNode start(Path home) throws Exception {
        int http = free();
        int transport = free();
        Path config = Files.createDirectories(home.resolve("config"));
        Settings settings = Settings.builder()
                .put("cluster.name", "navigator-test")
                .put("node.name", "one")
                .put("path.home", home.toString())
                .put("path.data", home.resolve("data").toString())
                .put("network.host", "127.0.0.1")
                .put("http.port", http)
                .put("transport.port", transport)
                .put("discovery.type", "single-node")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        var environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> "one");
        Node node = new Embedded(
                environment,
                List.of(
                        plugin("transport-netty4", "org.opensearch.transport.Netty4ModulePlugin"),
                        plugin("navigator-chain", ChainPlugin.class.getName())));
        node.start();
        return new EngineNode(node, http);
    }

    private static PluginInfo plugin(String name, String type) {
        return new PluginInfo(name, "-", "NA", Version.CURRENT, "21", type, null, List.of(), false);
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// @throws IllegalStateException where the engine answers with anything but success
    JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    @Override
    public void close() throws IOException {
        node.close();
    }
}
