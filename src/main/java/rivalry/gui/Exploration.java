package rivalry.gui;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rivalry.scenario.Policy;

/**
 * What a user explores: a scenario, the levers moved in it, and its own policies put elsewhere in time. Immutable;
 * everything the window shows follows from it.
 *
 * @param moves in the order of their months; no two of one lever begin in the same month
 * @param redatings in the order of their names, at most one a policy
 */
record Exploration(Path scenario, List<Move> moves, List<Redating> redatings) {
    private static final Comparator<Move> BY_MONTH =
            Comparator.comparing(Move::from).thenComparing(Move::name);

    Exploration {
        moves = moves.stream().sorted(BY_MONTH).toList();
        redatings =
                redatings.stream().sorted(Comparator.comparing(Redating::name)).toList();
    }

    /** A scenario as it is. */
    static Exploration of(Path scenario) {
        return new Exploration(scenario, List.of(), List.of());
    }

    private Exploration of(List<Move> others) {
        return new Exploration(scenario, others, redatings);
    }

    /** With a lever moved; a move of the same lever in the same month gives way. */
    Exploration with(Move move) {
        List<Move> rest = new ArrayList<>(moves);
        rest.removeIf(other -> other.knob().equals(move.knob()) && other.from().equals(move.from()));
        rest.add(move);
        return of(rest);
    }

    /** With a policy of the scenario put elsewhere in time. */
    Exploration with(Redating redating) {
        List<Redating> all = new ArrayList<>(restored(redating).redatings);
        all.add(redating);
        return new Exploration(scenario, moves, all);
    }

    /** With an entry of the timeline put in another's place. */
    Exploration with(TimelineEntry changed, TimelineEntry instead) {
        return instead instanceof Redating redating
                ? with(redating)
                : without(changed).with((Move) instead);
    }

    /** Without an entry of the timeline: a move is forgotten, a policy of the scenario is taken out. */
    Exploration without(TimelineEntry entry) {
        return entry instanceof Redating redating
                ? with(redating.out())
                : of(moves.stream().filter(other -> !other.equals(entry)).toList());
    }

    /** With a lever left as the scenario has it. */
    Exploration without(Knob knob) {
        return of(moves.stream().filter(move -> !move.knob().equals(knob)).toList());
    }

    /** With a policy where the scenario has it. */
    Exploration restored(Redating redating) {
        return new Exploration(
                scenario,
                moves,
                redatings.stream()
                        .filter(other -> !other.name().equals(redating.name()))
                        .toList());
    }

    /** The entry of a policy of the scenario: where it was put, or where the scenario has it. */
    Redating entry(String name, Policy policy) {
        return redatings.stream()
                .filter(redating -> redating.name().equals(name))
                .findFirst()
                .orElse(Redating.of(name, policy));
    }

    /** The scenario's policies in the months they were put to, without those taken out. */
    Map<String, Policy> redated(Map<String, Policy> inherited) {
        if (redatings.isEmpty()) {
            return inherited;
        }
        Map<String, Policy> redated = new LinkedHashMap<>();
        inherited.forEach(
                (name, policy) -> entry(name, policy).on(policy).ifPresent(moved -> redated.put(name, moved)));
        return redated;
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
