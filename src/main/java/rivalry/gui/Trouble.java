package rivalry.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import rivalry.files.FolderRefused;
import rivalry.files.Unwritten;
import rivalry.scenario.InvalidScenario;

/** What went wrong, in words for the one who uses the window. */
final class Trouble {
    private Trouble() {}

    static String words(RuntimeException fault) {
        if (fault instanceof InvalidScenario || fault instanceof FolderRefused) {
            return fault.getMessage();
        }
        if (fault instanceof Unwritten unwritten) {
            return Texts.of("trouble.write", unwritten.file(), reason(unwritten.getCause(), true));
        }
        if (fault instanceof UncheckedIOException unread) {
            return Texts.of("trouble.read", place(unread.getCause()), reason(unread.getCause(), false));
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
