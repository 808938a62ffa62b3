package rivalry.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Markdown table. */
final class Markdown {
    private final List<String> lines = new ArrayList<>();

    Markdown(String... head) {
        row(head);
        lines.add("|" + "---|".repeat(head.length));
    }

    void row(String... cells) {
        lines.add("| "
                + String.join(
                        " | ", Stream.of(cells).map(c -> c.replace("|", "\\|")).toList()) + " |");
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
