package rivalry.equation;

import rivalry.scenario.SafetyParams;

/** What makes a lab careful: terms in logits that sum to its best response (E20). */
public final class SafetyChoice {
    private SafetyChoice() {}

    /** E20: incidents, lately seen or feared: {@code b_i·(seen + feared)}, in incidents a year. */
    public static double incidents(SafetyParams p, double seen, double feared) {
        return p.incident_cost() * (seen + feared);
    }

    /** E20: rivalry hurries: {@code −b_r·tension/(1 + (gap/10)²)}: side by side it hurries most [gap in points]. */
    public static double rivalry(SafetyParams p, double tension, double gap) {
        return -p.rivalry() * tension / (1 + gap * gap / 100);
    }

    /** E20: shared work makes safety cheaper: {@code b_c·cooperation}. */
    public static double cooperation(SafetyParams p, double cooperation) {
        return p.cooperation() * cooperation;
    }

    /** E20: an accord that both sides keep: {@code b_acc·accord}. */
    public static double accord(SafetyParams p, double accord) {
        return p.accord() * accord;
    }
}
