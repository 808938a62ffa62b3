package rivalry.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text as bytes: first the first cells of all, then the second. Alike stands beside alike, so that a {@link Section}
 * of them shrinks well.
 */
final class TextRows {
    private TextRows() {}

    /** @param rows all of one length */
    static byte[] bytes(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        try {
            out.writeInt(rows.size());
            out.writeInt(width);
            for (int cell = 0; cell < width; cell++) {
                for (List<String> row : rows) {
                    out.writeUTF(row.get(cell));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The rows again. */
    static List<List<String>> of(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<List<String>> rows = new ArrayList<>();
        try {
            int count = in.readInt();
            int width = in.readInt();
            for (int i = 0; i < count; i++) {
                rows.add(new ArrayList<>(width));
            }
            for (int cell = 0; cell < width; cell++) {
                for (List<String> row : rows) {
                    row.add(in.readUTF());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }
}
