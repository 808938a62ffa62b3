package rivalry.report;

import java.util.List;

/**
 * A report before it is HTML: words and pictures, every number already in words.
 *
 * @param title what is compared with what
 * @param replicates how many replicates each scenario played
 * @param arms the question, the answer and the changed inputs of each arm
 * @param rows the table of verdicts
 * @param pictures in reading order
 * @param breakdowns what each part of a combined policy does; empty where none is compared
 * @param assumed parameters that nobody has measured and that move the result most; empty before a sensitivity analysis
 * @param notes what else a reader should know before believing the page, such as failed runs
 * @param manifest what the results were made from
 * @param command the command line that reproduces them
 */
public record Page(
        String title,
        String baseline,
        int replicates,
        List<ArmPart> arms,
        List<VerdictRow> rows,
        List<Picture> pictures,
        List<Breakdown> breakdowns,
        List<Fact> assumed,
        List<String> notes,
        List<Fact> manifest,
        String command) {
    public Page {
        arms = List.copyOf(arms);
        rows = List.copyOf(rows);
        pictures = List.copyOf(pictures);
        breakdowns = List.copyOf(breakdowns);
        assumed = List.copyOf(assumed);
        notes = List.copyOf(notes);
        manifest = List.copyOf(manifest);
    }

    /**
     * One arm.
     *
     * @param name its short name, as result files write it
     * @param title its scenario's name
     * @param answer paragraphs of sentences that the findings allow
     */
    public record ArmPart(String name, String title, String question, List<String> answer, List<InputRow> inputs) {
        public ArmPart {
            answer = List.copyOf(answer);
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A changed input.
     *
     * @param place {@code file:line}; empty where it was removed
     */
    public record InputRow(String path, String before, String after, String meaning, String place) {}

    /** Something with a name, such as a line of the manifest. */
    public record Fact(String name, String value) {}

    /**
     * What each part of a combined policy does to one measure.
     *
     * @param figure the id of its figure, if it has one
     * @param measure in words, with its period
     * @param parts alone, as the last to join, and its Shapley share, each with its interval
     */
    public record Breakdown(String figure, String measure, List<Part> parts, String together, String synergy) {
        public Breakdown {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a combined policy. */
    public record Part(String name, String alone, String last, String share) {}

    /** Whether several arms are compared, so that each row must say whose it is. */
    public boolean isOfMany() {
        return armNames().size() > 1;
    }

    /** The arms of the table, in its order. */
    public List<String> armNames() {
        return rows.stream().map(VerdictRow::arm).distinct().toList();
    }

    /** The periods of the table, as they stand in it. */
    public List<String> periods() {
        return rows.stream().map(VerdictRow::period).distinct().sorted().toList();
    }

    /** The pictures of one place in the page. */
    public List<Picture> of(Picture.Place place) {
        return pictures.stream().filter(picture -> picture.place() == place).toList();
    }

    /** The pictures that open the page. */
    public List<Picture> overview() {
        return of(Picture.Place.OVERVIEW);
    }

    /** Headlines of which something is resolved. */
    public List<Picture> resolved() {
        return of(Picture.Place.RESOLVED);
    }

    /** Headlines of which nothing is resolved. */
    public List<Picture> unresolved() {
        return of(Picture.Place.UNRESOLVED);
    }

    /** The picture of a breakdown; none if it has none. */
    public List<Picture> of(Breakdown breakdown) {
        return of(Picture.Place.PARTS).stream()
                .filter(picture -> picture.id().equals(breakdown.figure()))
                .toList();
    }

    /** What lies behind the headlines. */
    public List<Picture> behind() {
        return of(Picture.Place.BEHIND);
    }
}
