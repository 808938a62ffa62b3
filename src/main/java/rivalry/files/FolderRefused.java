package rivalry.files;

/** A results folder that cannot be used as asked: taken, locked, of another plan, damaged. The message is for the user. */
public final class FolderRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    FolderRefused(String message) {
        super(message);
    }

    FolderRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
