package rivalry.cli;

import java.util.Map;
import rivalry.files.Json;

/** What a command would play, by name: the answer to {@code --dry-run}. */
record Intention(Map<String, Object> parts) {
    int print(Terminal terminal, boolean json) {
        if (json) {
            terminal.out().print(Json.of(parts));
        } else {
            terminal.out().println("Nothing is played (--dry-run). It would be:");
            parts.forEach((key, value) -> terminal.out().printf("  %-10s  %s%n", key, value));
        }
        return Exit.OK;
    }
}
