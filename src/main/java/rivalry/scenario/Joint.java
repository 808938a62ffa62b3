package rivalry.scenario;

import java.util.List;
import java.util.Set;

/**
 * Parameters drawn together, such as plausible sets found by calibration: each column a parameter's path, each row one
 * vector. A replicate takes the row of its own number, so that every row is used as often as any other.
 */
public record Joint(List<Node.Scalar> paths, List<List<Node.Scalar>> rows) {
    boolean names(String path) {
        return column(path) >= 0;
    }

    /** All values of a column, as written. */
    List<Node.Scalar> scalars(String path) {
        int column = column(path);
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** The value of a column in the row of a replicate. */
    double at(String path, int replicate) {
        String text = rows.get(replicate % rows.size()).get(column(path)).text();
        return Literal.number(text).orElseThrow();
    }

    /** Checks that every column is a number of the scenario. */
    void check(Set<String> numbers, Problems problems) {
        for (Node.Scalar path : paths) {
            if (!numbers.contains(path.text())) {
                problems.add(
                        path.origin(),
                        "unknown_parameter",
                        "no parameter '" + path.text() + "' in this scenario",
                        Nearest.hint(path.text(), numbers)
                                .orElse(path.text().contains(";") ? "commas part the columns" : ""));
            }
        }
    }

    private int column(String path) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).text().equals(path)) {
                return i;
            }
        }
        return -1;
    }
}
