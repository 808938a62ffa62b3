package rivalry.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A figure of a run, drawn of the baseline and of every arm, panel by panel on the same axes. */
final class SideBySide {
    private SideBySide() {}

    /** The figure of each scenario, merged; none if the baseline has none. */
    static Optional<Figure> of(Versus versus, String title, Function<Draft, Optional<Figure>> figure) {
        Optional<Figure> first = figure.apply(new Draft(versus.baseline()));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Panel> panels = new ArrayList<>(named("baseline", first.get()));
        for (Versus.Arm arm : versus.arms()) {
            figure.apply(new Draft(arm.fans())).ifPresent(found -> panels.addAll(named(arm.name(), found)));
        }
        int columns = first.get().panels().size() > 1 ? first.get().columns() : Math.min(2, panels.size());
        return Optional.of(new Figure(first.get().id(), title, Draft.band(versus.baseline()), columns, panels));
    }

    private static List<Panel> named(String scenario, Figure figure) {
        return figure.panels().stream()
                .map(panel -> panel.titled(panel.title().isEmpty() ? scenario : panel.title() + "  ·  " + scenario))
                .toList();
    }
}
