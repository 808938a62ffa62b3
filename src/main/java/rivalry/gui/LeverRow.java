package rivalry.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import rivalry.scenario.Policy;

/** One lever: what it is, where it stands in the shown month, where the scenario has it, and a slider. */
final class LeverRow extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Knob knob;
    private final transient Session session;
    private final transient Range range;
    private final JLabel value = new JLabel();
    private final JSlider slider = new JSlider(0, Range.STEPS);
    private final JButton reset;
    private boolean showing;

    LeverRow(Knob knob, Session session) {
        super(new BorderLayout(4, 0));
        this.knob = knob;
        this.session = session;
        range = Range.of(knob.lever());
        String words = Texts.of("lever." + knob.lever().name());
        JLabel name = new JLabel(words);
        name.setLabelFor(slider);
        reset = Widgets.button(
                "lever.reset", () -> session.explore(session.exploration().without(knob)));
        reset.setName("reset." + knob.slug());
        reset.setMargin(new java.awt.Insets(0, 3, 0, 3));
        slider.setName("lever." + knob.slug());
        slider.getAccessibleContext().setAccessibleName(words);
        slider.setPaintLabels(true);
        slider.addChangeListener(event -> moved());
        slider.setPreferredSize(new Dimension(80, slider.getPreferredSize().height));
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
        Exploration changed = session.exploration()
                .with(new Move(knob, month(), java.util.Optional.empty(), range.value(slider.getValue())));
        if (slider.getValueIsAdjusting()) {
            session.tryOut(changed);
        } else {
            session.explore(changed);
        }
    }

    private java.time.YearMonth month() {
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
        value.setText(range.print(now));
        Font font = value.getFont();
        int style = changed ? Font.BOLD : Font.PLAIN;
        if (font != null && font.getStyle() != style) {
            value.setFont(font.deriveFont(style));
        }
        reset.setEnabled(changed);
        tick(range.step(inherited));
    }

    /** A mark where the scenario has the lever. */
    @SuppressWarnings("JdkObsolete") // sliders want a Hashtable
    private void tick(int step) {
        Dictionary<?, ?> labels = slider.getLabelTable();
        if (labels == null || labels.get(step) == null || labels.size() != 1) {
            Hashtable<Integer, JLabel> marks = new Hashtable<>();
            JLabel mark = new JLabel("\u25B2");
            mark.setFont(mark.getFont().deriveFont((float) Look.px(9)));
            marks.put(step, mark);
            slider.setLabelTable(marks);
        }
    }
}
