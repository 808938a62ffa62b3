package rivalry.story;

import java.util.List;
import java.util.stream.IntStream;
import rivalry.observation.History;
import rivalry.observation.Series;

/** Looks a number up in a run by the names of result files. */
final class Look {
    private Look() {}

    static int up(History history, String measure, String entity, String by) {
        List<Series> series = history.series();
        return IntStream.range(0, series.size())
                .filter(i -> series.get(i).measure().key().equals(measure)
                        && series.get(i).entity().equals(entity)
                        && series.get(i).by().equals(by))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(measure + "[" + entity + "] " + by));
    }

    static double month(History history, String measure, String entity, int month) {
        return history.month(up(history, measure, entity, ""), month);
    }

    static double years(History history, String measure, String entity, String by, int from, int to) {
        return history.years(up(history, measure, entity, by), from, to);
    }
}
