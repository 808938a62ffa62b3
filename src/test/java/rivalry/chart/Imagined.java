package rivalry.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import rivalry.scenario.Horizon;

/** Fans nobody simulated, shaped like those of a run: what the figures are tried on. */
public final class Imagined {
    static final Horizon HORIZON = new Horizon(YearMonth.of(2016, 1), YearMonth.of(2035, 12), YearMonth.of(2025, 12));

    private final List<Fan> fans = new ArrayList<>();

    public static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("US", "United States");
        names.put("CN", "China");
        names.put("UK", "United Kingdom");
        names.put("CA", "Canada");
        names.put("EU", "European Union");
        names.put("IN", "India");
        names.put("KR", "Korea");
        names.put("ROW", "Rest of world");
        return names;
    }

    private static Map<String, String> families() {
        return Map.of(
                "lab:meta",
                "Meta",
                "lab:alibaba",
                "Alibaba Qwen",
                "lab:deepseek",
                "DeepSeek",
                "lab:openai",
                "OpenAI",
                "lab:mistral",
                "Mistral",
                "lab:xai",
                "xAI",
                "architecture:moe",
                "mixture of experts");
    }

    /** A yearly series: {@code centre} of the year, with a band that opens to {@code spread} of it. */
    Imagined yearly(String measure, String entity, String by, double spread, DoubleUnaryOperator centre) {
        double[][] values = new double[3][20];
        for (int y = 0; y < 20; y++) {
            double value = centre.applyAsDouble(2016 + y);
            values[0][y] = value;
            values[1][y] = value * (1 - spread * (y + 1) / 20);
            values[2][y] = value * (1 + spread * (y + 1) / 20);
        }
        fans.add(Fan.yearly(measure, entity, by, 2016, values[0], values[1], values[2]));
        return this;
    }

    Fans fans() {
        return new Fans("Baseline", 20, HORIZON, countries(), families(), fans);
    }

    /** A run with every measure the figures know. */
    static Fans run() {
        Imagined run = new Imagined();
        double[] behind = {0, 6, 9, 14, 11, 18, 13, 22};
        double[] share = {0.55, 0.2, 0.04, 0.03, 0.08, 0.02, 0.03, 0.05};
        int i = 0;
        for (String country : countries().keySet()) {
            double gap = behind[i];
            double part = share[i++];
            run.yearly("capability", country, "", 0.12, t -> 30 - gap + 10 * (t - 2016) * (1 - gap / 100));
            run.yearly("efficiency_share", country, "", 0.2, t -> 0.1 + 0.002 * gap * (t - 2016) / 20);
            run.yearly("compute_share", country, "", 0.2, t -> part + 0.005 * (t - 2016) * (0.3 - part));
            run.yearly("compute_stock", country, "", 0.3, t -> part * 1e5 * Math.pow(2, t - 2016));
            run.yearly("compute_stock", country, "channel=legal", 0.3, t -> part * 9e4 * Math.pow(1.9, t - 2016));
            run.yearly(
                    "compute_stock", country, "channel=leaked", 0.3, t -> gap == 6 && t > 2022 ? 2e4 * (t - 2022) : 0);
            run.yearly("compute_stock", country, "channel=domestic", 0.3, t -> part * 1e4 * Math.pow(2.1, t - 2016));
            run.yearly("papers", country, "", 0.1, t -> part * 1e5 * Math.pow(1.1, t - 2016));
            run.yearly("impact", country, "", 0.2, t -> part * 3e5 * Math.pow(1.12, t - 2016));
            run.yearly("idea_stock", country, "", 0.2, t -> part * 9e5 * Math.pow(1.1, t - 2016));
            run.yearly("open_release_share", country, "", 0.3, t -> 0.2 + gap / 60);
            run.yearly("downloads_share", country, "", 0.3, t -> part);
            run.yearly("researchers", "US", "origin=" + country, 0.1, t -> part * 5e4 * Math.pow(1.08, t - 2016));
            run.yearly("researchers", "CN", "origin=" + country, 0.1, t -> gap == 6 ? 4e4 : part * 500);
            run.yearly("elite_share", "world", "origin=" + country, 0.1, t -> part);
            run.yearly("elite_share", "world", "place=" + country, 0.1, t -> part);
        }
        run.yearly("joint_share", "US+CN", "", 0.1, t -> 0.065 - 0.001 * (t - 2016));
        run.yearly("joint_share", "US+CN", "variant=reported", 0.2, t -> 0.03);
        run.yearly("joint_share", "US+CN", "variant=corrected", 0.3, t -> 0.064 - 0.001 * (t - 2016));
        run.yearly("breakthrough_hazard", "world", "", 0.2, t -> 0.8 + 0.02 * (t - 2016));
        run.yearly("breakthroughs", "world", "", 0.9, t -> Math.floor(t) % 3);
        run.yearly("moves", "US>CN", "", 0.2, t -> 900 + 60 * (t - 2016));
        run.yearly("moves", "CN>US", "", 0.2, t -> 1500 - 40 * (t - 2016));
        run.yearly("tension", "US>CN", "", 0.2, t -> 0.3 + 0.02 * (t - 2016));
        run.yearly("tension", "CN>US", "", 0.2, t -> 0.25 + 0.02 * (t - 2016));
        String[] families = {
            "lab:meta", "lab:alibaba", "lab:deepseek", "lab:openai", "lab:mistral", "lab:xai", "architecture:moe"
        };
        for (int f = 0; f < families.length; f++) {
            double size = 900.0 / (f + 1);
            run.yearly("family_use", families[f], "country=US", 0.2, t -> size * (t - 2015));
            run.yearly("family_use", families[f], "country=CN", 0.2, t -> (1200 - size) * (t - 2015));
        }
        run.yearly("lag", "CN", "", 0.4, t -> 15 + 6 * Math.sin(t / 3));
        return run.fans();
    }
}
