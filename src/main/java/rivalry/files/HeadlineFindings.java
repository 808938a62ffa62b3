package rivalry.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rivalry.comparison.Finding;
import rivalry.comparison.Findings;
import rivalry.comparison.Question;
import rivalry.comparison.Twins;
import rivalry.observation.Headline;
import rivalry.observation.Series;

/** The headline questions of an arm, which are answered first, and together. */
final class HeadlineFindings {
    private final Findings judge;
    private final Span span;

    HeadlineFindings(Findings judge, Span span) {
        this.judge = judge;
        this.span = span;
    }

    /** What the two arms say to them. */
    List<Finding> of(PairedArms pair) throws IOException {
        List<Question> questions = new ArrayList<>();
        List<Twins> answers = new ArrayList<>();
        pair.read(column -> Headline.covers(column.series()), (column, periods, twins) -> {
            for (int i = 0; i < twins.size(); i++) {
                Question question = question(column.series(), periods.get(i), span);
                if (question.isHeadline()) {
                    questions.add(question);
                    answers.add(twins.get(i));
                }
            }
        });
        return judge.together(questions, answers);
    }

    /** What is asked of a series over a period. */
    static Question question(Series series, SummaryPeriod period, Span span) {
        return new Question(series, period.toString(), period.isAskedFirst(span) && Headline.covers(series));
    }
}
