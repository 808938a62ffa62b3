package rivalry.gui;

import java.util.List;
import rivalry.world.Choice;

/**
 * What an inspector shows of one lab, government or adopter.
 *
 * @param entity as result files write it
 */
record Portrait(
        Pick pick, String title, String entity, List<Row> rows, List<Choice> choices, List<Person> people) {
    static final Portrait NOTHING = new Portrait(Pick.NOTHING, "", "", List.of(), List.of(), List.of());

    /** A line of its state: what, with the policy, without it. */
    record Row(String what, String policy, String baseline) {}

    /** A researcher of a lab, as a row. */
    record Person(int agent, String origin, String training, double skill, String doctor, String past) {}
}
