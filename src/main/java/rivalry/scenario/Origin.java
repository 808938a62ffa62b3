package rivalry.scenario;

/**
 * Where something stands: source, line and column, both from 1, and how many characters it is wide.
 *
 * @param width characters to underline; at least 1
 */
public record Origin(Source source, int line, int column, int width) {
    /** As printed before a message: {@code file:line:column}. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
