package rivalry.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rivalry.chart.Numbers;
import rivalry.world.Channel;
import rivalry.world.Lab;
import rivalry.world.Model;
import rivalry.world.Population;
import rivalry.world.World;

/** The portrait of a lab. */
final class LabSitting {
    private static final int MOST_PEOPLE = 400;

    private final Pick pick;
    private final Stage stage;
    private final List<Portrait.Row> rows = new ArrayList<>();

    LabSitting(Pick pick, Stage stage) {
        this.pick = pick;
        this.stage = stage;
    }

    Optional<Portrait> portrait(World policy, World baseline, World drawn) {
        if (!drawn.scenario().labs().containsKey(pick.id())) {
            return Optional.empty();
        }
        Lab with = policy.lab(pick.id());
        Lab without = baseline.lab(pick.id());
        rows(policy, with, without);
        rivalry.scenario.Lab stated = drawn.scenario().labs().get(pick.id());
        String country = drawn.scenario().countries().get(stated.country()).name();
        String about = Texts.of("lab.about." + stated.kind(), country);
        Lab lab = drawn.lab(pick.id());
        return Optional.of(new Portrait(
                pick,
                stated.name(),
                about,
                rows,
                past(policy, baseline),
                lab.conduct().choices(),
                people(drawn, lab)));
    }

    private void rows(World world, Lab with, Lab without) {
        row("capability", with, without, lab -> model(lab.model()));
        row("open_model", with, without, lab -> model(lab.standing().open()));
        row(
                "released",
                with,
                without,
                lab -> lab.model() == null
                        ? Texts.of("state.nothing")
                        : world.scenario().horizon().month(lab.model().month()).toString());
        row("efficiency", with, without, lab -> number(lab.lnA()));
        row("staff", with, without, lab -> number(lab.staff()));
        row("compute", with, without, lab -> number(lab.compute()));
        row("leaked", with, without, lab -> number(lab.compute(Channel.LEAKED)));
        row("domestic", with, without, lab -> number(lab.compute(Channel.DOMESTIC)));
        row("income", with, without, lab -> number(12 * lab.income()));
        row("effort", with, without, lab -> Numbers.PERCENT.print(lab.effort()));
        row("papers", with, without, lab -> Numbers.PERCENT.print(lab.openness()));
        row("weights", with, without, lab -> Numbers.PERCENT.print(lab.conduct().opennessOfWeights()));
        row("safety", with, without, lab -> Numbers.PERCENT.print(lab.conduct().safety()));
        row("served", with, without, lab -> Numbers.PERCENT.print(lab.standing().served()));
        row("developers", with, without, lab -> number(lab.standing().developers()));
    }

    private void row(String key, Lab with, Lab without, Function<Lab, String> words) {
        rows.add(Portraits.row(key, with, without, words));
    }

    private static String model(Model model) {
        return model == null ? Texts.of("state.nothing") : number(model.capability());
    }

    static String number(double value) {
        return Double.isNaN(value) ? Texts.of("state.nothing") : Numbers.HUMAN.print(value);
    }

    private List<Portrait.Past> past(World policy, World baseline) {
        List<Portrait.Past> past = new ArrayList<>();
        for (Diary.OfLab kind : Diary.OfLab.values()) {
            past.add(new Portrait.Past(
                    Texts.of("past." + kind),
                    Texts.of("past." + kind + ".unit"),
                    stage.diary(View.Side.POLICY).of(policy.lab(pick.id()), policy, kind),
                    stage.diary(View.Side.BASELINE).of(baseline.lab(pick.id()), baseline, kind)));
        }
        return past;
    }

    private static List<Portrait.Person> people(World world, Lab lab) {
        Population all = world.people().population();
        int place = world.labs().indexOf(lab);
        List<Portrait.Person> people = new ArrayList<>();
        for (int person = 0; person < all.slots() && people.size() < MOST_PEOPLE; person++) {
            if (all.isAlive(person) && all.lab(person) == place) {
                people.add(person(world, all, person));
            }
        }
        return people;
    }

    private static Portrait.Person person(World world, Population all, int person) {
        boolean student = all.isStudent(person, world.month());
        String doctor = world.scenario().horizon().month(all.graduation(person)).toString();
        int before = all.past(person, 0);
        return new Portrait.Person(
                person,
                world.nations().get(all.origin(person)).id(),
                world.nations().get(all.training(person)).id(),
                all.skill(person),
                student ? Texts.of("people.student", doctor) : doctor,
                before < 0
                        ? ""
                        : world.scenario()
                                .labs()
                                .get(world.labs().get(before).id())
                                .name());
    }
}
