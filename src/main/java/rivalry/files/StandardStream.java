package rivalry.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

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
        return fault.isEmpty() || fault.equals(ofBrokenPipe()) ? "" : fault;
    }

    /** What the system says, in the user's language, to whoever writes where nobody reads. */
    private static String ofBrokenPipe() {
        try {
            Pipe pipe = Pipe.open();
            pipe.source().close();
            try (Pipe.SinkChannel sink = pipe.sink()) {
                sink.write(ByteBuffer.allocate(1));
            }
            return "";
        } catch (IOException broken) {
            return String.valueOf(broken.getMessage());
        }
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
