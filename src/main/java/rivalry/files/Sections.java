package rivalry.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.ZipException;

/**
 * A file of {@link Section}s behind a list of their sizes. Opening it reads that list, no more; a section is read when it is
 * asked for, and not kept.
 */
final class Sections {
    private static final int HEAD = 2 * Integer.BYTES;
    private static final int ENTRY = 3 * Integer.BYTES;

    private final Path file;
    private final Entry[] entries;

    private record Entry(int length, int check, int size, long place) {}

    private Sections(Path file, Entry[] entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Writes sections as a file of a format, which is a number of its own. */
    static void write(int format, List<Section> sections, OutputStream file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD + ENTRY * sections.size());
        head.putInt(format).putInt(sections.size());
        for (Section section : sections) {
            head.putInt(section.length()).putInt(section.check()).putInt(section.packed().length);
        }
        file.write(head.array());
        for (Section section : sections) {
            file.write(section.packed());
        }
    }

    /**
     * Opens a file of a format.
     *
     * @throws ZipException if it is of another format or cut short
     */
    static Sections open(Path file, int format) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer head = bytes(channel, 0, HEAD);
            if (head.getInt() != format) {
                throw new ZipException("not of this version");
            }
            int count = head.getInt();
            ByteBuffer list = bytes(channel, HEAD, (long) ENTRY * count);
            Entry[] entries = new Entry[count];
            long place = HEAD + (long) list.limit();
            for (int i = 0; i < count; i++) {
                entries[i] = new Entry(list.getInt(), list.getInt(), list.getInt(), place);
                place += entries[i].size;
                if (entries[i].length < 0 || entries[i].size < 0) {
                    throw new ZipException("a size below 0");
                }
            }
            return new Sections(file, entries);
        }
    }

    int count() {
        return entries.length;
    }

    /** How many bytes a section has when unpacked. */
    int length(int section) {
        return entries[section].length;
    }

    /** Whether a section is the same as another file's. */
    boolean isSame(int section, Sections other) {
        Entry theirs = other.entries[section];
        return entries[section].length == theirs.length && entries[section].check == theirs.check;
    }

    /**
     * Reads a section.
     *
     * @throws FolderRefused if the file is damaged
     */
    Section section(int section) {
        Entry entry = entries[section];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Section(
                    entry.length,
                    entry.check,
                    bytes(channel, entry.place, entry.size).array());
        } catch (ZipException fault) {
            throw damaged(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }

    FolderRefused damaged(ZipException fault) {
        return damaged(file, fault);
    }

    static FolderRefused damaged(Path file, ZipException fault) {
        return new FolderRefused(file + " is damaged: delete it and finish the folder with 'rivalry resume'", fault);
    }

    private static ByteBuffer bytes(FileChannel channel, long place, long size) throws IOException {
        if (size < 0 || place + size > channel.size()) {
            throw new ZipException("cut short");
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size));
        while (bytes.hasRemaining() && channel.read(bytes, place + bytes.position()) >= 0) {
            // a read may bring less than was asked for
        }
        return bytes.flip();
    }
}
