package rivalry.gui;

import java.util.ArrayList;
import java.util.List;

/** Steps that can be undone and done again. Immutable. */
record Past<T>(List<T> steps, int at) {
    private static final int MOST = 200;

    Past {
        steps = List.copyOf(steps);
    }

    Past(T first) {
        this(List.of(first), 0);
    }

    T now() {
        return steps.get(at);
    }

    /** One step on; what was undone is forgotten, and so is what lies too far back. */
    Past<T> then(T next) {
        if (next.equals(now())) {
            return this;
        }
        List<T> longer = new ArrayList<>(steps.subList(Math.max(0, at + 2 - MOST), at + 1));
        longer.add(next);
        return new Past<>(longer, longer.size() - 1);
    }

    boolean canGoBack() {
        return at > 0;
    }

    boolean canGoForth() {
        return at + 1 < steps.size();
    }

    Past<T> back() {
        return canGoBack() ? new Past<>(steps, at - 1) : this;
    }

    Past<T> forth() {
        return canGoForth() ? new Past<>(steps, at + 1) : this;
    }
}
