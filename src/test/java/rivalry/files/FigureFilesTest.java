package rivalry.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rivalry.chart.Axis;
import rivalry.chart.Fan;
import rivalry.chart.Fans;
import rivalry.chart.Figure;
import rivalry.chart.Figures;
import rivalry.chart.Mark;
import rivalry.chart.Panel;
import rivalry.comparison.Summary;
import rivalry.observation.Yearly;

@DisplayName("Figures are drawn from the summary and written as SVG, PNG and CSV")
class FigureFilesTest {
    @Test
    void rowsOfTheSummaryBecomeFans() {
        Fan fan = fans().find("lag", "CN", "").orElseThrow();
        assertThat(fan.years()).containsExactly(2016, 2017, 2018);
        assertThat(fan.centre()).containsExactly(2, 3, Double.NaN);
        assertThat(fan.low()[0]).isEqualTo(Summary.of(new double[] {1, 2, 3}).p05());
    }

    @Test
    void eachFigureHasThreeFiles(@TempDir Path folder) throws IOException {
        List<Figure> figures = Figures.of(fans());
        FigureFiles.write(folder.resolve("figures"), figures);
        assertThat(folder.resolve("figures").toFile().list())
                .containsExactlyInAnyOrder("lag.svg", "lag.png", "lag.csv");
        assertThat(Files.readString(folder.resolve("figures/lag.csv")))
                .isEqualTo(
                        "panel,line,x,centre,low,high\n,China,2016,2,1.1,2.9\n,China,2017,3,2.1,3.9\n,China,2018,,,\n");
    }

    @Test
    void marksAreRowsToo(@TempDir Path folder) throws IOException {
        Axis rows = Axis.named("", List.of("below", "above"));
        List<Mark> marks = List.of(
                new Mark.Whisker("", Color.BLUE, 1, 2, 1, 3, true),
                new Mark.Cell(1, 0, Color.BLUE, 0.5, 7, "seven"),
                new Mark.Cloud("arm", Color.BLUE, new double[] {4, 5}, new double[] {-4, -5}),
                new Mark.Frame(0, 0, Color.BLUE));
        Panel panel = Panel.ofMarks("panel", Axis.named("", List.of("left", "right")), rows, marks);
        FigureFiles.write(folder, List.of(new Figure("marks", "Marks", "", 1, List.of(panel))));
        assertThat(Files.readAllLines(folder.resolve("marks.csv")))
                .containsExactly(
                        "panel,line,x,centre,low,high",
                        "panel,above,,2,1,3",
                        "panel,below,right,7,,",
                        "panel,arm,4,-4,,",
                        "panel,arm,5,-5,,");
    }

    private static Fans fans() {
        FanReader reader = new FanReader("base", new Span(2016, 2018));
        reader.accept(row("base", "2016", 1, 2, 3));
        reader.accept(row("other", "2016", 7, 7, 7));
        reader.accept(row("base", "2017", 2, 3, 4));
        reader.accept(row("base", "2016-2017", 9, 9, 9));
        return reader.fans(ScenarioReader.read(Shipped.baseline()).prior().centre(), 3);
    }

    private static SummaryRow row(String arm, String period, double... values) {
        return new SummaryRow(arm, "lag", "CN", "", period, Yearly.DECEMBER, Summary.of(values));
    }
}
