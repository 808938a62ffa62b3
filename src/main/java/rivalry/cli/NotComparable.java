package rivalry.cli;

/** Arms that cannot be compared, each fine by itself; the message is for the user. */
final class NotComparable extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotComparable(String message) {
        super(message);
    }
}
