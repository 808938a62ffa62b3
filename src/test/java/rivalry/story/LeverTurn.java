package rivalry.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rivalry.scenario.Lever;

/** A lever of one government on one country, absent for levers at home: the policy it takes and where its measure is read. */
record LeverTurn(Lever lever, String actor, String target) {

    /** Every pair of countries, every country for levers at home; programmes of both sides once a pair. */
    static List<LeverTurn> all(Lever lever, List<String> countries) {
        List<LeverTurn> turns = new ArrayList<>();
        for (String actor : countries) {
            if (lever.reach() == Lever.Reach.DOMESTIC) {
                turns.add(new LeverTurn(lever, actor, null));
                continue;
            }
            for (String target : countries) {
                boolean again = lever.measure().equals("cooperation") && actor.compareTo(target) > 0;
                if (!actor.equals(target) && !again) {
                    turns.add(new LeverTurn(lever, actor, target));
                }
            }
        }
        return turns;
    }

    /** YAML that turns the lever to a value; of a programme of both sides, on both. */
    String overlay(String from, double value) {
        String own = policy("tested", actor, target, from, value);
        return "policies: {"
                + (lever.reach() == Lever.Reach.BOTH_SIDES
                        ? own + ", " + policy("mirrored", target, actor, from, value)
                        : own)
                + "}";
    }

    /** The same with one side alone. */
    String oneSided(String from, double value) {
        return "policies: {" + policy("tested", actor, target, from, value) + "}";
    }

    private String policy(String name, String by, String on, String from, double value) {
        String[] keys = lever.path().split("\\.");
        String number = String.format(Locale.ROOT, "%.6f", value);
        String leaky = lever == Lever.ENFORCEMENT ? ", chips: 0.8" : "";
        String turned =
                keys.length == 1 ? keys[0] + ": " + number : keys[0] + ": {" + keys[1] + ": " + number + leaky + "}";
        return name + ": {actor: " + by + (on == null ? "" : ", target: " + on) + ", from: " + from + ", " + turned
                + "}";
    }

    /** The entity whose measure must answer; pairs in the order of the scenario. */
    String entity(List<String> countries) {
        return switch (lever) {
            case CHIPS, ENFORCEMENT, WEIGHTS, CLOUD, API -> actor + ">" + target;
            case MARKET_BAN -> target + ">" + actor;
            case RESEARCH_SECURITY, JOINT_PROGRAMME ->
                countries.indexOf(actor) < countries.indexOf(target) ? actor + "+" + target : target + "+" + actor;
            default -> actor;
        };
    }

    /** The part of the measure that must answer: for doors, the people of the target. */
    String by() {
        return switch (lever) {
            case VISA_STUDENT, VISA_POSTDOC, VISA_WORKER, VISA_DELAY -> "origin=" + target;
            default -> "";
        };
    }

    @Override
    public String toString() {
        return lever.path() + " " + actor + (target == null ? "" : ">" + target);
    }
}
