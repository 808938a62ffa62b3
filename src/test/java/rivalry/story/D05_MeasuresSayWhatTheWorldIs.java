package rivalry.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.experiment.LiveRun;
import rivalry.observation.History;
import rivalry.world.Lab;
import rivalry.world.Nation;
import rivalry.world.Publishing;
import rivalry.world.Relations;
import rivalry.world.Sector;

@DisplayName("D05 what is read in December 2020 is what the world then is")
class D05_MeasuresSayWhatTheWorldIs {
    private static final LiveRun AFTER = new LiveRun(Plays.prior(Plays.SMALL), 1, 0);
    private static final int MONTH = 59;
    private static History history;

    @BeforeAll
    static void playFiveYears() {
        AFTER.playTo(MONTH + 1);
        history = AFTER.history();
    }

    private static double read(String measure, String entity, String by) {
        return history.month(Look.up(history, measure, entity, by), MONTH);
    }

    private static void same(double one, double other) {
        assertThat(one).isCloseTo(other, within(1e-9 * Math.max(1, Math.abs(other))));
    }

    @Test
    void countriesAreWhatTheirLabsAre() {
        for (Nation nation : AFTER.world().nations()) {
            List<Lab> labs =
                    nation.labs().stream().filter(lab -> lab.exists(MONTH)).toList();
            List<Lab> firms =
                    labs.stream().filter(lab -> lab.sector() == Sector.FIRMS).toList();
            ToDoubleFunction<String> read = measure -> read(measure, nation.id(), "");
            same(
                    read.applyAsDouble("efficiency"),
                    labs.stream().mapToDouble(Lab::lnA).max().orElseThrow());
            same(read.applyAsDouble("own_ideas"), sum(firms, Lab::increment));
            same(read.applyAsDouble("compute_stock"), sum(labs, Lab::compute));
            same(read.applyAsDouble("academic_compute"), sum(labs, Lab::compute) - sum(firms, Lab::compute));
            same(
                    read.applyAsDouble("efficiency_share"),
                    sum(firms, lab -> lab.effort() * lab.free()) / sum(firms, Lab::free));
            same(
                    read.applyAsDouble("safety_share"),
                    sum(labs, lab -> lab.income() * lab.conduct().safety()) / sum(labs, Lab::income));
            same(
                    read.applyAsDouble("largest_run"),
                    labs.stream()
                            .filter(lab -> lab.offers(MONTH))
                            .mapToDouble(lab -> lab.model().flop())
                            .max()
                            .orElseThrow());
        }
    }

    @Test
    void aClosedLabsRunsCountNoLonger() {
        Lab largest = AFTER.world().nations().get(0).labs().stream()
                .filter(lab -> lab.offers(MONTH))
                .max(Comparator.comparingDouble(lab -> lab.model().flop()))
                .orElseThrow();
        String closing = "events: {end: {kind: lab_closed, lab: " + largest.id() + ", from: 2021-01}}";
        LiveRun closed = new LiveRun(Plays.prior(Plays.SMALL, closing), 1, 0);
        closed.playTo(MONTH + 2);
        int ofCountry = Look.up(closed.history(), "largest_run", largest.home().id(), "");
        assertThat(closed.history().month(ofCountry, MONTH))
                .isEqualTo(largest.model().flop());
        assertThat(closed.history().month(ofCountry, MONTH + 1))
                .isLessThan(largest.model().flop());
    }

    @Test
    void tensionIsThatOfTheFirstTowardsTheSecond() {
        Relations relations = AFTER.world().governments().relations();
        List<Nation> nations = AFTER.world().nations();
        Nation first = nations.get(0);
        Nation second = nations.get(1);
        assertThat(relations.tension(first, second)).isNotEqualTo(relations.tension(second, first));
        same(read("tension", first.towards(second), ""), relations.tension(first, second));
        same(read("tension", second.towards(first), ""), relations.tension(second, first));
    }

    @Test
    void aScansIntervalReachesOnePointSixFourFiveErrorsToEitherSide() {
        Publishing publishing = AFTER.world().publishing();
        double papers = publishing.venue().papers();
        for (int pair = 0; pair < publishing.pairs().count(); pair++) {
            String name = publishing.pairs().name(pair);
            double half = 1.645 * publishing.venueScan().error(pair) / papers;
            double corrected = read("joint_share", name, "variant=corrected");
            same(read("joint_share", name, "variant=corrected_high"), corrected + half);
            same(read("joint_share", name, "variant=corrected_low"), Math.max(0, corrected - half));
        }
    }

    private static double sum(List<Lab> labs, ToDoubleFunction<Lab> value) {
        return labs.stream().mapToDouble(value).sum();
    }
}
