package rivalry.files;

import java.util.List;
import rivalry.observation.Happening;
import rivalry.observation.History;

/** A happening with its calendar month, {@code YYYY-MM}. */
record EventRow(String month, String kind, String entity, String detail) {

    /** The happenings of a run that fall into a span of years and that a detail keeps. */
    static List<EventRow> of(History history, Detail detail, Span span) {
        return history.happenings().stream()
                .filter(detail::keeps)
                .filter(happening ->
                        span.contains(history.horizon().month(happening.month()).getYear()))
                .map(happening -> of(history, happening))
                .toList();
    }

    private static EventRow of(History history, Happening happening) {
        return new EventRow(
                history.horizon().month(happening.month()).toString(),
                happening.kind(),
                happening.entity(),
                happening.detail());
    }
}
