package rivalry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints rows of cells so that columns line up. */
final class TextTable {
    private TextTable() {}

    /** @param rows all of the same number of cells, the head first */
    static void print(List<List<String>> rows, PrintWriter out) {
        lines(rows).forEach(out::println);
    }

    /** The same as lines. */
    static List<String> lines(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                text.append("  ").append(cell).append(" ".repeat(widths[i] - cell.length()));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
