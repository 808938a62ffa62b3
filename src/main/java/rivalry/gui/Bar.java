package rivalry.gui;

import java.util.Set;

/**
 * An entry of the timeline as a bar.
 *
 * @param isChanged whether it is not where the scenario has it
 * @param words what it is called
 */
record Bar(TimelineEntry entry, String actor, boolean isChanged, int lane, String words) {
    boolean isOwn() {
        return entry instanceof Move;
    }

    boolean isOut() {
        return entry instanceof Redating redating && redating.isOut();
    }

    /** What an entry is, as a person would say it. */
    static String name(TimelineEntry entry, Set<String> countries) {
        if (entry instanceof Move move) {
            String lever = Texts.of("lever." + move.knob().lever().name());
            String value = LeverRange.of(move.knob().lever()).print(move.value());
            return move.knob()
                    .target()
                    .map(target -> Texts.of("timeline.move.to", lever, target, value))
                    .orElse(Texts.of("timeline.move", lever, value));
        }
        return Wording.plain(entry.name(), countries);
    }
}
