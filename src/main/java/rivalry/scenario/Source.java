package rivalry.scenario;

import java.util.List;

/** A text that was read: a file under its printed name, or a piece of the command line. */
public final class Source {
    private final String name;
    private final String text;
    private final List<String> lines;

    public Source(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = text.lines().toList();
    }

    public String name() {
        return name;
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** A line by its number, from 1; empty past the end. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
