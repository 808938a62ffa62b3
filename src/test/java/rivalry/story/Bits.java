package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import rivalry.observation.History;
import rivalry.observation.Series;

/** Two runs held against each other bit by bit. */
final class Bits {
    private static final int SHOWN = 12;

    private Bits() {}

    /** Every series of either is in the other, alike in every month. */
    static void same(History first, History second) {
        same(first, second, series -> true, UnaryOperator.identity());
    }

    /** The same for the series asked for, the first run's names translated. */
    static void same(History first, History second, Predicate<Series> which, UnaryOperator<String> names) {
        List<String> differences =
                differences(first, second, which, names, first.horizon().months());
        assertThat(differences).as("%d differences", differences.size()).isEmpty();
    }

    /** Alike in every month before {@code month}, and not so afterwards: the story has something to tell. */
    static void sameBefore(YearMonth month, History first, History second) {
        int until = first.horizon().index(month);
        assertThat(differences(first, second, series -> true, UnaryOperator.identity(), until))
                .isEmpty();
        assertThat(differ(first, second)).isTrue();
    }

    static boolean differ(History first, History second) {
        return !differences(
                        first,
                        second,
                        series -> true,
                        UnaryOperator.identity(),
                        first.horizon().months())
                .isEmpty();
    }

    private static List<String> differences(
            History first, History second, Predicate<Series> which, UnaryOperator<String> names, int months) {
        Map<String, Integer> places = places(second, which, UnaryOperator.identity());
        Map<String, Integer> mine = places(first, which, names);
        List<String> found = new ArrayList<>();
        places.keySet().stream().filter(key -> !mine.containsKey(key)).forEach(key -> found.add("only second: " + key));
        for (Map.Entry<String, Integer> entry : mine.entrySet()) {
            Integer there = places.get(entry.getKey());
            if (there == null) {
                found.add("only first: " + entry.getKey());
            } else {
                compare(entry.getKey(), first, entry.getValue(), second, there, months, found);
            }
        }
        return found;
    }

    private static void compare(
            String key, History first, int here, History second, int there, int months, List<String> found) {
        for (int month = 0; month < months; month++) {
            double a = first.month(here, month);
            double b = second.month(there, month);
            if (Double.doubleToLongBits(a) != Double.doubleToLongBits(b)) {
                if (found.size() < SHOWN) {
                    found.add(key + " " + first.horizon().month(month) + ": " + a + " and " + b);
                }
                return;
            }
        }
    }

    private static Map<String, Integer> places(History history, Predicate<Series> which, UnaryOperator<String> names) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Series> series = history.series();
        for (int i = 0; i < series.size(); i++) {
            Series each = series.get(i);
            if (which.test(each)) {
                places.put(each.measure() + " " + names.apply(each.entity()) + " " + names.apply(each.by()), i);
            }
        }
        return places;
    }
}
