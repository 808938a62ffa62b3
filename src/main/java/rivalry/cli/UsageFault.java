package rivalry.cli;

/** Something on the command line that cannot be meant; the message is for the user. */
final class UsageFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageFault(String message) {
        super(message);
    }
}
