package rivalry.gui;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a user explores: a scenario, and the levers moved in it. Immutable; everything the window shows follows from it.
 *
 * @param moves in the order of their months; no two of one lever begin in the same month
 */
record Exploration(Path scenario, List<Move> moves) {
    private static final Comparator<Move> BY_MONTH =
            Comparator.comparing(Move::from).thenComparing(Move::name);

    Exploration {
        moves = moves.stream().sorted(BY_MONTH).toList();
    }

    /** A scenario as it is. */
    static Exploration of(Path scenario) {
        return new Exploration(scenario, List.of());
    }

    /** With a lever moved; a move of the same lever in the same month gives way. */
    Exploration with(Move move) {
        List<Move> rest = new ArrayList<>(moves);
        rest.removeIf(other -> other.knob().equals(move.knob()) && other.from().equals(move.from()));
        rest.add(move);
        return new Exploration(scenario, rest);
    }

    Exploration without(Move move) {
        return new Exploration(
                scenario, moves.stream().filter(other -> !other.equals(move)).toList());
    }

    /** With a move put in another's place. */
    Exploration with(Move changed, Move instead) {
        return without(changed).with(instead);
    }

    /** With a lever left as the scenario has it. */
    Exploration without(Knob knob) {
        return new Exploration(
                scenario,
                moves.stream().filter(move -> !move.knob().equals(knob)).toList());
    }

    boolean hasMoved(Knob knob) {
        return moves.stream().anyMatch(move -> move.knob().equals(knob));
    }

    /** The moves of one lever, each ended where the next begins. */
    List<Move> stretches(Knob knob) {
        List<Move> own = moves.stream().filter(move -> move.knob().equals(knob)).toList();
        List<Move> stretches = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Move move = own.get(i);
            if (i + 1 < own.size() && move.covers(own.get(i + 1).from())) {
                move = move.lastingUntil(Optional.of(own.get(i + 1).from().minusMonths(1)));
            }
            stretches.add(move);
        }
        return stretches;
    }

    /** The move that sets a lever in a month. */
    Optional<Move> at(Knob knob, YearMonth month) {
        return stretches(knob).stream().filter(move -> move.covers(month)).findFirst();
    }
}
