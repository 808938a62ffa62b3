package rivalry.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output or error that remembers a fault: {@code System.out} swallows a full disk, and a program must not say that
 * all went well when nobody could read it.
 */
public final class StandardStream extends OutputStream {
    private final OutputStream stream;
    private String fault = "";

    /** A stream that remembers the faults of another. */
    public StandardStream(OutputStream stream) {
        this.stream = stream;
    }

    public static StandardStream out() {
        return new StandardStream(new FileOutputStream(FileDescriptor.out));
    }

    public static StandardStream err() {
        return new StandardStream(new FileOutputStream(FileDescriptor.err));
    }

    /** Why something could not be written; empty if all was. A reader who stopped reading ({@code | head}) is no fault. */
    public String fault() {
        return fault.contains("Broken pipe") ? "" : fault;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (fault.isEmpty()) {
            try {
                stream.write(bytes, offset, length);
            } catch (IOException raised) {
                fault = String.valueOf(raised.getMessage());
            }
        }
    }
}
