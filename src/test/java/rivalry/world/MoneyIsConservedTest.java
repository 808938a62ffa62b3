package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.Scenario;

@DisplayName("Money is conserved: what a country's labs have is what came in less what they paid")
class MoneyIsConservedTest {
    private static final Path BASELINE = Path.of("scenarios", "baseline.yaml");
    private static final String SMALL = "run: {scale: 1000}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policies: {}",
                "events: {end: {kind: lab_closed, lab: meta, from: 2019-01}}",
                "policies: {tight: {actor: US, target: CN, announced: 2025-06, from: 2026-01, export_controls: {chips: 1}}}",
                "events: {flood: {kind: supply_shock, country: US, from: 2027-03, until: 2028-02, size: 0.4}}",
                "countries: {EU: {power_cap: 300}, CN: {power_cap: 2000}}",
                "policies: {aid: {actor: CN, from: 2020-01, subsidy: {compute: 1.0e+10, academic_compute: 1.0e+9}}}"
            })
    void everyMonthEveryCountry(String overlay) {
        Scenario scenario =
                ScenarioReader.read(BASELINE, SMALL, overlay).prior().centre();
        World world = new World(scenario, new Draws(2, 0));
        double[] before = cash(world);
        for (int month = 0; month < scenario.horizon().months(); month++) {
            world.playMonth();
            double[] now = cash(world);
            for (Nation nation : world.nations()) {
                double income = 0;
                double change = 0;
                for (Lab lab : nation.labs) {
                    income += lab.exists(month) ? lab.income : 0;
                    change += lab.exists(month) ? lab.income + lab.computeGrant - spent(scenario, lab) : 0;
                }
                assertThat(now[nation.index])
                        .as("%s in month %d", nation.id(), month)
                        .isCloseTo(before[nation.index] + change, Offset.offset(1e-9 * (1 + income)));
            }
            before = now;
        }
    }

    /** Pay, efficiency research, chips, answers of better models, and sites, which are the part of compute money that buys no chips. */
    private static double spent(Scenario scenario, Lab lab) {
        double research = lab.effort * lab.free;
        double sites = (1 - scenario.compute().chip_share()) * (lab.free - research + lab.computeGrant);
        return lab.pay + research + lab.chipMoney + sites + lab.standing.answers;
    }

    private static double[] cash(World world) {
        return world.nations().stream()
                .mapToDouble(nation ->
                        nation.labs.stream().mapToDouble(lab -> lab.cash).sum())
                .toArray();
    }

    @Test
    void theSharesOfACountrysLabsSumToOne() {
        Scenario scenario = ScenarioReader.read(BASELINE, SMALL).prior().centre();
        World world = new World(scenario, new Draws(1, 0));
        for (int month = 0; month < scenario.horizon().months(); month++) {
            world.playMonth();
            for (Nation nation : world.nations()) {
                for (Sector sector : Sector.values()) {
                    double sum = nation.labs.stream()
                            .filter(lab -> lab.sector == sector && lab.exists(world.month()))
                            .mapToDouble(lab -> lab.share)
                            .sum();
                    assertThat(sum).as("%s %s", nation.id(), sector).isCloseTo(1, Offset.offset(1e-9));
                }
            }
        }
    }
}
