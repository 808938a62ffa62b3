package rivalry.gui;

import java.util.Optional;
import java.util.function.Function;
import rivalry.world.World;

/** Paints portraits of what is picked, by the thread that plays. */
final class Portraits {
    private Portraits() {}

    /** The portrait of a pick in the month that a stage has reached; nothing if its scenario has no such thing. */
    static Portrait of(Pick pick, Stage stage, View.Side side) {
        World policy = stage.run(View.Side.POLICY).world();
        World baseline = stage.run(View.Side.BASELINE).world();
        World drawn = stage.run(side).world();
        Optional<Portrait> portrait =
                switch (pick.kind()) {
                    case NOTHING -> Optional.empty();
                    case LAB -> new LabSitting(pick, stage).portrait(policy, baseline, drawn);
                    case GOVERNMENT -> new NationSitting(pick, stage).portrait(policy, baseline, drawn);
                    case ADOPTER -> new FirmSitting(pick).portrait(policy, baseline, drawn);
                };
        return portrait.orElse(Portrait.NOTHING);
    }

    /** A line of state read off both worlds. */
    static <T> Portrait.Row row(String key, T policy, T baseline, Function<T, String> words) {
        return new Portrait.Row(Texts.of("state." + key), words.apply(policy), words.apply(baseline));
    }
}
