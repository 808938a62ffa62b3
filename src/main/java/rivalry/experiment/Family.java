package rivalry.experiment;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rivalry.luck.Draws;
import rivalry.observation.History;
import rivalry.scenario.Parting;
import rivalry.scenario.Scenario;

/**
 * Arms that share a past: the months before their policies part are played once a replicate, by the first of them, the
 * trunk; from there each goes its own way. What is observed of an arm is what it would be if it were played alone.
 */
final class Family {
    /** A run still to be played. */
    record Member(Arm arm, Supplier<History> run) {}

    private final Arm first;
    private final long seed;
    private final int replicate;
    private final YearMonth until;
    private LiveRun trunk;
    private RuntimeException fault;

    private Family(Arm first, long seed, int replicate, YearMonth until) {
        this.first = first;
        this.seed = seed;
        this.replicate = replicate;
        this.until = until;
    }

    /** Arms in groups that may share a past; every arm is in one. */
    static List<List<Arm>> among(List<Arm> arms) {
        if (arms.size() == 1) {
            return List.of(arms);
        }
        List<List<Arm>> families = new ArrayList<>();
        Map<List<Object>, List<List<Arm>>> alike = new HashMap<>(); // a design has thousands of arms that part at once
        for (Arm arm : arms) {
            Scenario scenario = arm.prior().centre();
            List<List<Arm>> near = alike.computeIfAbsent(Parting.unparted(scenario), key -> new ArrayList<>());
            List<Arm> family = near.stream()
                    .filter(each -> Parting.month(each.get(0).prior().centre(), scenario) > 0)
                    .findFirst()
                    .orElseGet(ArrayList::new);
            if (family.isEmpty()) {
                near.add(family);
                families.add(family);
            }
            family.add(arm);
        }
        return families;
    }

    /** The runs of one replicate of a family; to be played by one thread, in the order given. */
    static List<Member> members(List<Arm> arms, long seed, int replicate, YearMonth until) {
        Family family = new Family(arms.get(0), seed, replicate, until);
        if (arms.size() == 1) {
            return List.of(new Member(family.first, () -> family.alone(family.first)));
        }
        Scenario trunk = family.draw(family.first);
        record Branch(int parting, Member member) {}
        List<Branch> branches = new ArrayList<>();
        for (Arm arm : arms.subList(1, arms.size())) {
            Scenario scenario = family.draw(arm);
            int parting = trunk == null || scenario == null ? 0 : Parting.month(trunk, scenario);
            Supplier<History> run = parting == 0 ? () -> family.alone(arm) : () -> family.branch(scenario, parting);
            branches.add(new Branch(parting, new Member(arm, run)));
        }
        branches.sort(Comparator.comparingInt(Branch::parting));
        List<Member> members =
                new ArrayList<>(branches.stream().map(Branch::member).toList());
        members.add(
                new Member(family.first, () -> family.trunk(Integer.MAX_VALUE).history()));
        return members;
    }

    /** The scenario of an arm in this replicate; none if it has no valid draw, which its run will say. */
    private Scenario draw(Arm arm) {
        try {
            return arm.prior().draw(new Draws(seed, replicate), replicate);
        } catch (IllegalStateException noDraw) {
            return null;
        }
    }

    private History alone(Arm arm) {
        return Run.play(arm.prior(), seed, replicate, until);
    }

    private History branch(Scenario scenario, int parting) {
        return trunk(parting).branch(scenario).playOut();
    }

    /** The trunk, played up to a month. What breaks it breaks all that would have followed. */
    private LiveRun trunk(int month) {
        if (fault != null) {
            throw fault;
        }
        try {
            if (trunk == null) {
                trunk = new LiveRun(first.prior(), seed, replicate, until);
            }
            trunk.playTo(month);
            return trunk;
        } catch (RuntimeException cause) {
            fault = cause;
            throw cause;
        }
    }
}
