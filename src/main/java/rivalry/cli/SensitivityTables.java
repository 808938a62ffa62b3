package rivalry.cli;

import java.util.Arrays;
import java.util.Locale;
import rivalry.comparison.ElementaryEffects;
import rivalry.comparison.LuckShare;
import rivalry.comparison.SobolIndices;
import rivalry.files.InfluentialTable;
import rivalry.files.StudyFolder;
import rivalry.files.StudyFolder.Table;
import rivalry.scenario.Factor;

/** The data files of a sensitivity analysis. */
record SensitivityTables(SensitivityResult result) {

    void write(StudyFolder folder) {
        folder.table("screening.csv", screening());
        folder.table("indices.csv", indices());
        folder.table("luck.csv", luck());
        folder.table(InfluentialTable.NAME, influential());
    }

    private Table screening() {
        Table table = new Table(
                "output", "parameter", "status", "mean", "size", "size_low", "size_high", "spread", "share", "chosen");
        for (int output = 0; output < result.outputs().size(); output++) {
            for (int factor = 0; factor < result.factors().size(); factor++) {
                ElementaryEffects effects = result.effects()[output][factor];
                table.row(
                        result.outputs().get(output),
                        result.factors().get(factor).path(),
                        word(result.factors().get(factor)),
                        effects.mean(),
                        effects.size().value(),
                        effects.size().interval().low(),
                        effects.size().interval().high(),
                        effects.spread(),
                        SensitivityResult.share(result.effects(), output, factor),
                        isChosen(factor));
            }
        }
        return table;
    }

    private boolean isChosen(int factor) {
        return Arrays.stream(result.chosen()).anyMatch(each -> each == factor);
    }

    private Table indices() {
        Table table = new Table(
                "output", "parameter", "first", "first_low", "first_high", "total", "total_low", "total_high");
        for (int output = 0; output < result.outputs().size(); output++) {
            for (int i = 0; i < result.chosen().length; i++) {
                SobolIndices indices = result.indices()[output][i];
                table.row(
                        result.outputs().get(output),
                        result.factors().get(result.chosen()[i]).path(),
                        indices.first().value(),
                        indices.first().interval().low(),
                        indices.first().interval().high(),
                        indices.total().value(),
                        indices.total().interval().low(),
                        indices.total().interval().high());
            }
        }
        return table;
    }

    private Table luck() {
        Table table = new Table("output", "parameters", "luck", "both", "sd");
        for (int output = 0; output < result.outputs().size(); output++) {
            LuckShare share = result.luck()[output];
            table.row(result.outputs().get(output), share.parameters(), share.luck(), share.both(), share.sd());
        }
        return table;
    }

    private Table influential() {
        Table table = new Table(InfluentialTable.head());
        for (int factor : result.assumed()) {
            Factor about = result.factors().get(factor);
            table.row(
                    about.path(),
                    about.value(),
                    about.low(),
                    about.high(),
                    about.why(),
                    SensitivityResult.importance(result.effects(), factor),
                    result.mostOn(factor));
        }
        return table;
    }

    private static String word(Factor factor) {
        return factor.status().name().toLowerCase(Locale.ROOT);
    }
}
