package rivalry.files;

/** The calendar years that a results folder covers, first and last included. */
public record Span(int first, int last) {
    public Span {
        if (first > last) {
            throw new IllegalArgumentException("no years from " + first + " to " + last);
        }
    }

    public int years() {
        return last - first + 1;
    }

    public int months() {
        return 12 * years();
    }

    public boolean contains(int year) {
        return first <= year && year <= last;
    }
}
