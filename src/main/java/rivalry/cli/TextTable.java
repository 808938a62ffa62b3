package rivalry.cli;

import java.io.PrintWriter;
import java.util.List;

/** Prints rows of cells so that columns line up. */
final class TextTable {
    private TextTable() {}

    /** @param rows all of the same number of cells, the head first */
    static void print(List<List<String>> rows, PrintWriter out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                text.append("  ").append(cell).append(" ".repeat(widths[i] - cell.length()));
            }
            out.println(text.toString().stripTrailing());
        }
    }
}
