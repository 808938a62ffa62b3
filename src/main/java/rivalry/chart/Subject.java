package rivalry.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rivalry.observation.Headline;
import rivalry.observation.Measure;
import rivalry.observation.Measures;

/**
 * What a series is about, in words, and how its numbers read: the same in figures, tables and sentences.
 *
 * @param measure key of the measure
 * @param entity as result files write it
 * @param by the further dimension, or empty
 */
public record Subject(String measure, String entity, String by) {
    private static final Map<String, String> PHRASES = phrases();

    /** The subject of a headline. */
    public static Subject of(Headline headline) {
        return new Subject(headline.measure(), headline.entity(), headline.by());
    }

    /** {@code capability of the best model, China}. */
    public String phrase(Map<String, String> countries) {
        String what = PHRASES.getOrDefault(measure, measure.replace('_', ' '));
        String who = entity.equals("world") ? "" : ", " + who(entity, countries);
        String along = by.isEmpty() ? "" : ", " + along(countries);
        return what + who + along;
    }

    /** The axis its values stand on. */
    public Axis axis() {
        return switch (kind()) {
            case SHARE -> Axis.share("share");
            case LEVEL -> Axis.level(unit());
            case AMOUNT -> Axis.amount(unit());
        };
    }

    /** The axis its differences stand on. */
    public Axis differenceAxis() {
        return kind() == Kind.SHARE
                ? new Axis("difference, percentage points", Scale.LINEAR, Numbers.POINTS, true)
                : Axis.amount("difference, " + unit());
    }

    /** A value with its unit: {@code 12.3 months}, {@code 4.1 %}. */
    public String print(double value) {
        return kind() == Kind.SHARE ? Numbers.PERCENT.print(value) : Numbers.HUMAN.print(value) + " " + unit();
    }

    /** A difference with its sign and unit: {@code +0.4 percentage points}. */
    public String printDifference(double value) {
        return differenceNumbers().printSigned(value) + " " + differenceUnit();
    }

    /** A difference as it reads after "by": {@code 0.4 percentage points}, without sign. */
    public String printSize(double value) {
        return differenceNumbers().print(Math.abs(value)) + " " + differenceUnit();
    }

    /** How numbers of its differences read. */
    public Numbers differenceNumbers() {
        return kind() == Kind.SHARE ? Numbers.POINTS : Numbers.HUMAN;
    }

    /** What its differences count: {@code percentage points}, {@code months}. */
    public String differenceUnit() {
        return kind() == Kind.SHARE ? "percentage points" : unit();
    }

    private enum Kind {
        SHARE,
        LEVEL,
        AMOUNT
    }

    private Kind kind() {
        if (find().map(Measure::isShare).orElse(false)) {
            return Kind.SHARE;
        }
        return unit().equals("points of capability") ? Kind.LEVEL : Kind.AMOUNT;
    }

    private String unit() {
        String unit = find().map(Measure::unitBeside).orElse("");
        return switch (unit) {
            case "points" -> "points of capability";
            case "impact" -> "units of impact";
            default -> unit;
        };
    }

    private Optional<Measure> find() {
        return Measures.all().stream().filter(m -> m.key().equals(measure)).findFirst();
    }

    private static String who(String entity, Map<String, String> countries) {
        if (entity.indexOf(':') >= 0) {
            return entity.substring(entity.indexOf(':') + 1);
        }
        String joint = entity.contains(">") ? " to " : "–";
        return Stream.of(entity.split("[>+]", -1))
                .map(id -> countries.getOrDefault(id, id))
                .collect(Collectors.joining(joint));
    }

    /** {@code place: United States} of {@code place=US}. */
    private String along(Map<String, String> countries) {
        return Stream.of(by.split(";", -1))
                .map(part -> part.split("=", 2))
                .map(pair -> pair.length < 2 ? pair[0] : along(pair[0], countries.getOrDefault(pair[1], pair[1])))
                .collect(Collectors.joining(", "));
    }

    private static String along(String dimension, String value) {
        return switch (dimension) {
            case "origin" -> "from " + value;
            case "place" -> "place of work " + value;
            case "country" -> "papers of " + value;
            default -> dimension + " " + value;
        };
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new LinkedHashMap<>();
        phrases.put("capability", "capability of the best model");
        phrases.put("lag", "lag behind the frontier");
        phrases.put("impact", "impact of a year's papers");
        phrases.put("joint_share", "share of joint papers at the top conference");
        phrases.put("idea_stock", "stock of open ideas");
        phrases.put("breakthroughs", "breakthroughs a year");
        phrases.put("compute_share", "share of the world's AI compute");
        phrases.put("elite_share", "share of the top conference's authors");
        phrases.put("open_release_share", "share of models released open");
        phrases.put("world_capability", "capability of the models in use worldwide");
        phrases.put("family_use", "papers that build on the family");
        phrases.put("zero_sum", "zero-sum index");
        return phrases;
    }
}
