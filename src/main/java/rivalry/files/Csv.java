package rivalry.files;

/** The one dialect of our tables: commas, LF, quotes only where a cell needs them (RFC 4180 but for the line end). */
final class Csv {
    private Csv() {}

    /** Joins cells to one row with its line end. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        return row.append('\n').toString();
    }

    /** A cell's text, quoted if it holds a comma, a quote or a line end. */
    static String cell(String text) {
        boolean plain =
                text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
