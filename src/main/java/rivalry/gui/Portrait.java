package rivalry.gui;

import java.util.List;
import rivalry.world.Choice;

/**
 * What an inspector shows of one lab, government or adopter, in both runs.
 *
 * @param past what it was like up to the shown month
 * @param choices its last decisions with the terms that decided them, in the run that is drawn
 */
record Portrait(
        Pick pick,
        String title,
        String about,
        List<Row> rows,
        List<Past> past,
        List<Choice> choices,
        List<Person> people) {
    static final Portrait NOTHING = new Portrait(Pick.NOTHING, "", "", List.of(), List.of(), List.of(), List.of());

    /** A line of its state: what, with the policy, without it. */
    record Row(String what, String policy, String baseline) {}

    /** A value a month, from the first, with the policy and without it. */
    record Past(String what, String unit, double[] policy, double[] baseline) {}

    /** A researcher of a lab, as a row. */
    record Person(int agent, String origin, String training, double skill, String doctor, String before) {}
}
