package rivalry.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import rivalry.house.Programs;

/**
 * A headless Chromium with one tab, spoken to in its own DevTools protocol over the JDK's WebSocket: no driver program and
 * no library that would have to fit the browser's version.
 */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final String session;
    private int last;

    private Browser(Process process, URI place) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(place, new Inbox())
                .join();
        String target = call("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** @param scratch an empty folder for the browser's profile */
    static Browser start(Path scratch) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Programs.browser().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--window-size=1200,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + scratch,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = scratch.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (System.nanoTime() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("the browser does not start");
            }
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(port);
        return new Browser(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
    }

    /** Opens a page and waits until it is loaded; what was heard before is forgotten. */
    void open(Path page) {
        events.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        while (events("Page.loadEventFired").isEmpty()) {
            events.add(next());
        }
    }

    /** The value of an expression of the page. */
    JsonNode evaluate(String expression) {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** Presses and releases a key. */
    void press(String key, String text) {
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "code", key, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "code", key));
    }

    /** Types a text where the focus is. */
    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** Moves the pointer to a place of the window. */
    void point(double x, double y) {
        call("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y));
    }

    /** Makes the page believe that its reader prefers dark. */
    void darken() {
        Map<String, String> dark = Map.of("name", "prefers-color-scheme", "value", "dark");
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(dark)));
    }

    /** Every event of a kind that was heard since the page was opened. */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asText().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        return call(session, method, parameters);
    }

    private JsonNode call(String within, String method, Map<String, ?> parameters) {
        ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!within.isEmpty()) {
            message.put("sessionId", within);
        }
        socket.sendText(message.toString(), true).join();
        while (true) {
            JsonNode heard = next();
            if (heard.path("id").asInt() == last) {
                if (heard.has("error")) {
                    throw new IllegalStateException(method + ": " + heard.get("error"));
                }
                return heard.get("result");
            }
            events.add(heard);
        }
    }

    private JsonNode next() {
        try {
            JsonNode heard = inbox.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (heard == null) {
                throw new IllegalStateException("the browser says nothing");
            }
            return heard;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Puts together what comes in pieces. */
    private final class Inbox implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
            pieces.append(piece);
            if (isLast) {
                try {
                    inbox.add(JSON.readTree(pieces.toString()));
                } catch (IOException fault) {
                    throw new IllegalStateException(fault);
                }
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
