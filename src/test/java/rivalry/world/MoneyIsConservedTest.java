package rivalry.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.files.ScenarioReader;
import rivalry.luck.Draws;
import rivalry.scenario.Scenario;

@DisplayName("Money is conserved: what a lab has is what came in less what it paid")
class MoneyIsConservedTest {
    private final Scenario scenario = ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), "run: {scale: 1000}")
            .prior()
            .centre();
    private final World world = new World(scenario, new Draws(1, 0));

    @Test
    void everyMonthEveryLab() {
        double[] cash = cash();
        for (int month = 0; month < scenario.horizon().months(); month++) {
            world.playMonth();
            for (Lab lab : world.labs()) {
                double change = lab.exists(month) ? lab.income - spent(lab) : 0;
                assertThat(lab.cash)
                        .as("%s in month %d", lab.id(), month)
                        .isCloseTo(cash[lab.index] + change, Offset.offset(1e-6 * (1 + Math.abs(lab.income))));
            }
            cash = cash();
        }
    }

    /** Pay, efficiency research, chips, answers of better models, and sites, which are the part of compute money that buys no chips. */
    private double spent(Lab lab) {
        double research = lab.effort * lab.free;
        double sites = (1 - scenario.compute().chip_share()) * (lab.free - research);
        return scenario.money().payroll_share() * lab.income + research + lab.chipMoney + sites + lab.standing.answers;
    }

    private double[] cash() {
        return world.labs().stream().mapToDouble(lab -> lab.cash).toArray();
    }

    @Test
    void theSharesOfACountrysLabsSumToOne() {
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
