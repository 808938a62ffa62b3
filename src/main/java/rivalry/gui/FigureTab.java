package rivalry.gui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.JPanel;
import rivalry.chart.Figure;

/** A figure of the report in the window, drawn from the run that is played, with the shown month marked. */
@SuppressWarnings("ReferenceEquality") // another run is another run, even if it is alike
final class FigureTab extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final String id;
    private final ChartView view;
    private transient Outcome drawn;

    /** @param id of the figure, as its files are called */
    FigureTab(Session session, Executor painters, String id) {
        super(new BorderLayout());
        this.session = session;
        this.id = id;
        view = new ChartView(painters);
        view.setName("figure." + id);
        add(view, BorderLayout.CENTER);
    }

    /** Draws anew when other runs were played. */
    void refresh(List<Figure> figures) {
        Outcome outcome = session.outcome();
        if (outcome != drawn) {
            drawn = outcome;
            view.show(figures.stream().filter(figure -> figure.id().equals(id)).findFirst());
        }
    }

    Optional<Figure> figure() {
        return view.figure();
    }
}
