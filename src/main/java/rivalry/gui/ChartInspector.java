package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Frame;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.ChartPanel;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import sim.display.GUIState;
import sim.portrayal.inspector.PropertyInspector;
import sim.util.Properties;

/** A property against time, for MASON's console: its own charts want an older JFreeChart. Made by MASON, by its name. */
public final class ChartInspector extends PropertyInspector {
    private static final long serialVersionUID = 1;

    private final transient XYSeries series;

    public ChartInspector(Properties properties, int index, Frame frame, GUIState simulation) {
        super(properties, index, frame, simulation);
        series = new XYSeries(properties.getName(index));
        ChartPanel panel = new ChartPanel(ChartFactory.createXYLineChart(
                properties.getName(index),
                Texts.of("console.month"),
                properties.getName(index),
                new XYSeriesCollection(series)));
        panel.setPreferredSize(new Dimension(520, 320));
        setLayout(new BorderLayout());
        add(panel, BorderLayout.CENTER);
        setValidInspector(true);
    }

    /** As it stands in MASON's menu. */
    public static String name() {
        return Texts.of("console.chart");
    }

    /** What can be drawn. */
    public static Class<?>[] types() {
        return new Class<?>[] {Number.class, Double.TYPE, Float.TYPE, Long.TYPE, Integer.TYPE};
    }

    @Override
    public void updateInspector() {
        double month = simulation.state.schedule.getTime();
        if (month >= 0 && month < 1e6 && properties.getValue(index) instanceof Number value) {
            series.addOrUpdate(month, value);
        }
    }
}
