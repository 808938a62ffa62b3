package rivalry.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import rivalry.files.FolderRefused;
import rivalry.scenario.InvalidScenario;

/** What went wrong, in words for the one who uses the window. */
final class Trouble {
    /** How a fault begins that left a file unwritten. */
    private static final String UNWRITTEN = "cannot write ";

    private Trouble() {}

    static String words(RuntimeException fault) {
        if (fault instanceof InvalidScenario || fault instanceof FolderRefused) {
            return fault.getMessage();
        }
        if (fault instanceof UncheckedIOException file) {
            String message = String.valueOf(file.getMessage());
            return message.startsWith(UNWRITTEN)
                    ? Texts.of("trouble.write", message.substring(UNWRITTEN.length()), reason(file.getCause(), true))
                    : Texts.of("trouble.read", place(file.getCause()), reason(file.getCause(), false));
        }
        return Texts.of("status.bug", fault.toString());
    }

    private static String place(IOException fault) {
        return fault instanceof FileSystemException named && named.getFile() != null
                ? named.getFile()
                : Texts.of("trouble.file");
    }

    private static String reason(IOException fault, boolean writes) {
        if (fault instanceof NoSuchFileException) {
            return Texts.of(writes ? "trouble.nofolder" : "trouble.nofile");
        }
        if (fault instanceof AccessDeniedException) {
            return Texts.of("trouble.denied");
        }
        boolean hasReason = fault instanceof FileSystemException named && named.getReason() != null;
        return hasReason ? ((FileSystemException) fault).getReason() : String.valueOf(fault.getMessage());
    }
}
