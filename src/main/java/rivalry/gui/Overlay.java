package rivalry.gui;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import rivalry.files.NumberText;
import rivalry.scenario.Lever;
import rivalry.scenario.Policy;

/**
 * An exploration as the policies of a scenario file: each move a dated policy, and the scenario's own policies in the
 * months they were put to, cut short where a move overrides them.
 */
final class Overlay {
    private final Exploration exploration;
    private final StringBuilder text = new StringBuilder();

    private Overlay(Exploration exploration) {
        this.exploration = exploration;
    }

    /** The text, which begins with {@code policies:}; empty if nothing was moved. */
    static String of(Exploration exploration, Map<String, Policy> inherited) {
        Overlay overlay = new Overlay(exploration);
        inherited.forEach(overlay::inherit);
        exploration.moves().stream().map(Move::knob).distinct().forEach(knob -> exploration
                .stretches(knob)
                .forEach(overlay::add));
        return overlay.text.isEmpty() ? "" : "policies:\n" + overlay.text;
    }

    private void add(Move move) {
        Map<Lever, Double> levers = new LinkedHashMap<>();
        levers.put(move.knob().lever(), move.value());
        policy(move.name(), move.knob().actor(), move.knob().target(), move.from(), move.until(), levers);
    }

    private void inherit(String name, Policy inherited) {
        exploration
                .entry(name, inherited)
                .on(inherited)
                .ifPresentOrElse(
                        policy -> cut(name, inherited, policy),
                        () -> text.append("  ").append(name).append(": none\n"));
    }

    private void cut(String name, Policy inherited, Policy policy) {
        List<Segment> segments = segments(policy);
        if (policy.equals(inherited) && segments.size() == 1 && segments.get(0).isWhole(policy)) {
            return;
        }
        Segment first = segments.get(0);
        if (first.levers.isEmpty()) {
            text.append("  ").append(name).append(": none\n");
        } else {
            text.append("  ").append(name).append(":\n");
            begin(inherited, policy);
            Optional<YearMonth> until =
                    segments.size() > 1 ? Optional.of(segments.get(1).from.minusMonths(1)) : policy.until();
            if (!until.equals(inherited.until())) {
                line("until", until.map(YearMonth::toString).orElse("none"));
            }
            Map<Lever, Double> off = new LinkedHashMap<>();
            turned(policy).forEach(lever -> {
                if (!first.levers.containsKey(lever)) {
                    off.put(lever, 0.0);
                }
            });
            levers(off);
        }
        for (int i = 1; i < segments.size(); i++) {
            Segment rest = segments.get(i);
            Optional<YearMonth> until = i + 1 < segments.size()
                    ? Optional.of(segments.get(i + 1).from.minusMonths(1))
                    : policy.until();
            if (!rest.levers.isEmpty()) {
                policy(name + "-after-" + rest.from, policy.actor(), policy.target(), rest.from, until, rest.levers);
            }
        }
    }

    private void begin(Policy inherited, Policy policy) {
        if (!policy.from().equals(inherited.from())) {
            policy.announced().ifPresent(month -> line("announced", month.toString()));
            line("from", policy.from().toString());
        }
    }

    /** A stretch of months in which a policy turns the same levers. */
    private record Segment(YearMonth from, Map<Lever, Double> levers) {
        boolean isWhole(Policy policy) {
            return levers.size() == turned(policy).size();
        }
    }

    private List<Segment> segments(Policy policy) {
        TreeSet<YearMonth> starts = new TreeSet<>();
        starts.add(policy.from());
        for (Lever lever : turned(policy)) {
            for (Move move : exploration.stretches(new Knob(policy.actor(), policy.target(), lever))) {
                starts.add(move.from());
                move.until().ifPresent(end -> starts.add(end.plusMonths(1)));
            }
        }
        List<Segment> segments = new ArrayList<>();
        for (YearMonth start : starts) {
            boolean inside = !start.isBefore(policy.from())
                    && policy.until().map(end -> !start.isAfter(end)).orElse(true);
            Map<Lever, Double> levers = left(policy, start);
            if (inside
                    && (segments.isEmpty()
                            || !segments.get(segments.size() - 1).levers.equals(levers))) {
                segments.add(new Segment(start, levers));
            }
        }
        return segments;
    }

    /** What a policy still turns in a month: a move takes its lever over unless the policy is the weaker of the two. */
    private Map<Lever, Double> left(Policy policy, YearMonth month) {
        Map<Lever, Double> left = new LinkedHashMap<>();
        for (Lever lever : turned(policy)) {
            double strength = policy.strength(lever);
            Optional<Move> move = exploration.at(new Knob(policy.actor(), policy.target(), lever), month);
            boolean gives = move.isPresent()
                    && (lever.joint() != Lever.Joint.STRICTER
                            || strength > move.get().value());
            if (!gives) {
                left.put(lever, strength);
            }
        }
        return left;
    }

    private static List<Lever> turned(Policy policy) {
        List<Lever> turned = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            if (policy.strength(lever) != 0) {
                turned.add(lever);
            }
        }
        return turned;
    }

    private void policy(
            String name,
            String actor,
            Optional<String> target,
            YearMonth from,
            Optional<YearMonth> until,
            Map<Lever, Double> levers) {
        text.append("  ").append(name).append(":\n");
        line("actor", actor);
        target.ifPresent(country -> line("target", country));
        line("from", from.toString());
        until.ifPresent(month -> line("until", month.toString()));
        levers(levers);
    }

    /** Levers of one group stand on one line: {@code export_controls: {chips: 0.95, enforcement: 0.7}}. */
    private void levers(Map<Lever, Double> levers) {
        Map<String, String> groups = new LinkedHashMap<>();
        levers.forEach((lever, value) -> {
            int dot = lever.path().indexOf('.');
            String number = NumberText.of(value);
            if (dot < 0) {
                line(lever.path(), number);
            } else {
                groups.merge(
                        lever.path().substring(0, dot),
                        lever.path().substring(dot + 1) + ": " + number,
                        (some, more) -> some + ", " + more);
            }
        });
        groups.forEach((group, members) -> line(group, "{" + members + "}"));
    }

    private void line(String key, String value) {
        text.append("    ").append(key).append(": ").append(value).append('\n');
    }
}
