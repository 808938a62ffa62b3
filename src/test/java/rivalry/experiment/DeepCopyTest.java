package rivalry.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import rivalry.scenario.Horizon;

@DisplayName("a deep copy of what a run is made of")
class DeepCopyTest {
    private record Note(String words, double[] numbers) {}

    private record Seat(Lab lab) {}

    private record Word(String text, int length) {}

    private static class Place {
        private final String name;

        Place(String name) {
            this.name = name;
        }
    }

    private static final class Lab extends Place {
        private final double[] chips = {1, 2};
        private final List<Object> holds = new ArrayList<>();
        private final List<Lab> rivals;
        private Lab self = this;
        private transient int staff = 7;

        Lab(String name, Lab... rivals) {
            super(name);
            this.rivals = List.of(rivals);
        }
    }

    private final Lab rival = new Lab("rival");
    private final Lab lab = new Lab("lab", rival);

    @Test
    void hasTheSameStateInEveryField() {
        Lab copy = DeepCopy.of(lab);

        assertThat(copy.chips).containsExactly(1, 2);
        assertThat(copy.staff).isEqualTo(7);
        assertThat(((Place) copy).name).isEqualTo("lab");
        assertThat(copy.rivals).extracting(each -> ((Place) each).name).containsExactly("rival");
    }

    @Test
    void goesItsOwnWay() {
        Lab copy = DeepCopy.of(lab);

        copy.chips[0] = 9;
        copy.staff = 8;
        copy.rivals.get(0).chips[1] = 9;
        copy.holds.add("a cluster");

        assertThat(lab.chips).containsExactly(1, 2);
        assertThat(lab.staff).isEqualTo(7);
        assertThat(rival.chips).containsExactly(1, 2);
        assertThat(lab.holds).isEmpty();
    }

    @Test
    void keepsWhoIsWho() {
        lab.holds.add(rival);
        lab.holds.add(new Seat(lab));

        Lab copy = DeepCopy.of(lab);

        assertThat(copy.self).isSameAs(copy).isNotSameAs(lab);
        assertThat(copy.holds.get(0)).isSameAs(copy.rivals.get(0));
        assertThat(((Seat) copy.holds.get(1)).lab()).isSameAs(copy);
    }

    @Test
    void sharesRecordsThatCannotChangeAndCopiesThoseThatCan() {
        Word word = new Word("tie", 3);
        Note note = new Note("ties", new double[] {1});
        lab.holds.addAll(List.of(word, note));

        Lab copy = DeepCopy.of(lab);

        assertThat(copy.holds.get(0)).isSameAs(word);
        assertThat(((Note) copy.holds.get(1)).numbers()).containsExactly(1).isNotSameAs(note.numbers());
    }

    @Test
    void aRecordThatTwoHoldIsCopiedOnce() {
        Note note = new Note("ties", new double[] {1});
        lab.holds.addAll(List.of(note, note));

        Lab copy = DeepCopy.of(lab);

        assertThat(copy.holds.get(0)).isNotSameAs(note).isSameAs(copy.holds.get(1));
    }

    @Test
    void sharesDatesAndWhatBelongsToAScenario() {
        YearMonth month = YearMonth.of(2026, 1);
        Horizon horizon = new Horizon(month, month, month);
        lab.holds.addAll(List.of(month, horizon));

        Lab copy = DeepCopy.of(lab);

        assertThat(copy.holds.get(0)).isSameAs(month);
        assertThat(copy.holds.get(1)).isSameAs(horizon);
    }

    @Test
    void refusesWhatItCannotCopyRatherThanShareIt() {
        lab.holds.add(Pattern.compile("lab"));
        assertThatThrownBy(() -> DeepCopy.of(lab))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot copy a java.util.regex.Pattern");

        IntSupplier reader = () -> rival.staff;
        lab.holds.set(0, reader);
        assertThatThrownBy(() -> DeepCopy.of(lab)).hasMessageStartingWith("cannot copy a ");
    }
}
