package rivalry.files;

import java.util.List;
import rivalry.observation.Happening;
import rivalry.observation.History;

/** A happening with its calendar month, {@code YYYY-MM}. */
record Event(String month, String kind, String entity, String detail) {

    /** The happenings of a run that fall into a span of years and that a detail keeps. */
    static List<Event> of(History history, Detail detail, Span span) {
        return history.happenings().stream()
                .filter(detail::keeps)
                .filter(happening ->
                        span.contains(history.horizon().month(happening.month()).getYear()))
                .map(happening -> of(history, happening))
                .toList();
    }

    private static Event of(History history, Happening happening) {
        return new Event(
                history.horizon().month(happening.month()).toString(),
                happening.kind(),
                happening.entity(),
                happening.detail());
    }
}
