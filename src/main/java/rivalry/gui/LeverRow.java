package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.time.YearMonth;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.UIManager;
import rivalry.scenario.Policy;

/** One lever: what it is, where it stands in the shown month, where the scenario has it, and a slider. */
final class LeverRow extends JPanel {
    private static final long serialVersionUID = 1;
    /** Share of the slider between the scenario's mark and an end that is written. */
    private static final double LEAST_WAY = 0.2;

    private final transient Knob knob;
    private final transient Session session;
    private final transient LeverRange range;
    private final JLabel value = new JLabel();
    private final JSlider slider = new JSlider(0, LeverRange.STEPS);
    private final JButton reset;
    private boolean showing;
    private int marked = -1;

    LeverRow(Knob knob, Session session) {
        super(new BorderLayout(4, 0));
        this.knob = knob;
        this.session = session;
        range = LeverRange.of(knob.lever());
        String words = Texts.of("lever." + knob.lever().name());
        JLabel name = new JLabel(words);
        name.setLabelFor(slider);
        reset = Widgets.button(
                "lever.reset", () -> session.explore(session.exploration().without(knob)));
        reset.setName("reset." + knob.slug());
        reset.setMargin(new Insets(0, 3, 0, 3));
        slider.setName("lever." + knob.slug());
        slider.getAccessibleContext().setAccessibleName(words);
        slider.setPaintLabels(true);
        slider.addChangeListener(event -> moved());
        String tip = tip();
        name.setToolTipText(tip);
        slider.setToolTipText(tip);
        JPanel head = new JPanel(new BorderLayout(4, 0));
        head.setOpaque(false);
        head.add(name, BorderLayout.WEST);
        head.add(value, BorderLayout.EAST);
        add(head, BorderLayout.NORTH);
        add(slider, BorderLayout.CENTER);
        add(reset, BorderLayout.EAST);
        setBorder(BorderFactory.createEmptyBorder(3, 6, 0, 4));
    }

    private String tip() {
        return Texts.of(
                "lever.tip", range.about().says(), range.limits(), range.about().equation(), source());
    }

    /** Where the values that the scenario has come from. */
    private String source() {
        for (Policy policy :
                session.outcome().inherited().prior().centre().policies().values()) {
            if (knob.isTurnedBy(policy) && policy.source().isPresent()) {
                return policy.source().get();
            }
        }
        return Texts.of("lever.nosource");
    }

    Knob knob() {
        return knob;
    }

    private void moved() {
        if (showing) {
            return;
        }
        Exploration changed =
                session.exploration().with(new Move(knob, month(), Optional.empty(), range.value(slider.getValue())));
        if (slider.getValueIsAdjusting()) {
            session.tryOut(changed);
        } else {
            session.explore(changed);
        }
    }

    private YearMonth month() {
        return session.outcome().horizon().month(session.view().month());
    }

    /** Shows where the lever stands in the shown month. */
    void refresh() {
        Map<String, Policy> scenario =
                session.outcome().inherited().prior().centre().policies();
        double inherited = knob.value(scenario, month());
        double left = knob.value(session.exploration().redated(scenario), month());
        double now = session.exploration().at(knob, month()).map(Move::value).orElse(left);
        boolean changed = session.exploration().hasMoved(knob);
        showing = true;
        if (!slider.getValueIsAdjusting()) {
            slider.setValue(range.step(now));
        }
        showing = false;
        value.setText(changed ? Texts.of("lever.changed", range.print(inherited), range.print(now)) : range.print(now));
        Font font = value.getFont();
        int style = changed ? Font.BOLD : Font.PLAIN;
        if (font != null && font.getStyle() != style) {
            value.setFont(font.deriveFont(style));
        }
        reset.setEnabled(changed);
        tick(range.step(inherited));
    }

    /** A mark where the scenario has the lever, and the ends of its range where that leaves room for them. */
    @SuppressWarnings("JdkObsolete") // sliders want a Hashtable
    private void tick(int step) {
        Dictionary<?, ?> labels = slider.getLabelTable();
        if (labels == null || marked != step) {
            marked = step;
            Hashtable<Integer, JLabel> marks = new Hashtable<>();
            if (step > LeverRange.STEPS * LEAST_WAY) {
                marks.put(0, mark(range.end(range.least())));
            }
            if (step < LeverRange.STEPS * (1 - LEAST_WAY)) {
                marks.put(LeverRange.STEPS, mark(range.end(range.most())));
            }
            marks.put(step, mark("\u25B2"));
            slider.setLabelTable(marks);
            slider.setPreferredSize(null);
            slider.setPreferredSize(new Dimension(80, slider.getPreferredSize().height));
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        marked = -1; // other letters, other marks
    }

    private static JLabel mark(String words) {
        JLabel mark = new JLabel(words);
        mark.setFont(mark.getFont().deriveFont((float) Look.px(9)));
        mark.setForeground(UIManager.getColor("Label.disabledForeground"));
        return mark;
    }
}
