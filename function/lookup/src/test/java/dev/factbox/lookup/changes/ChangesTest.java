package dev.factbox.lookup.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Quantity;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Summary;
import dev.factbox.lookup.Facts;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final FactSheet FIRST = Facts.in(
                    "Two people died in the fire at Hale mill, John Smit said. Ann Lee said the mill will close. Ten cars burned.")
            .count("Two people", 2, "person")
            .count("Ten cars", 10, "car")
            .person("John Smit")
            .person("Ann Lee")
            .quote("Two people died in the fire at Hale mill", "John Smit", "said")
            .quote("the mill will close", "Ann Lee", "said")
            .summary("Two people died in the fire at Hale mill, John Smit said.")
            .summary("Ten cars burned.")
            .sheet(1, "Two die at mill");

    private static final FactSheet SECOND = Facts.in(
                    "Three people died in the fire at Hale mill, John Smith said. The owner, Bo Ray, wept. Ten cars burned.")
            .count("Three people", 3, "person")
            .count("Ten cars", 10, "car")
            .person("John Smith")
            .person("Bo Ray")
            .quote("Three people died in the fire at Hale mill", "John Smith", "said")
            .summary("Three people died in the fire at Hale mill, John Smith said.")
            .summary("The owner, Bo Ray, wept.")
            .sheet(2, "Three die at mill");

    private final Changes changes = Changes.between(FIRST, SECOND);

    @Test
    void aNumberOfTheSameThingChanged() {
        assertThat(changes.numbers().altered())
                .extracting(pair -> pair.before().exact() + " > " + pair.after().exact())
                .containsExactly("Two people > Three people");
        assertThat(changes.numbers().added()).isEmpty();
        assertThat(changes.numbers().removed()).isEmpty();
    }

    @Test
    void aNameIsCorrectedAndAnotherComesAndOneGoes() {
        assertThat(changes.names().altered())
                .extracting(pair -> pair.before().name() + " > " + pair.after().name())
                .containsExactly("John Smit > John Smith");
        assertThat(changes.names().added()).extracting(Changes.Name::name).containsExactly("Bo Ray");
        assertThat(changes.names().removed()).extracting(Changes.Name::name).containsExactly("Ann Lee");
    }

    @Test
    void aQuoteIsAlteredAndOneIsRemoved() {
        assertThat(changes.quotes().altered()).hasSize(1);
        assertThat(changes.quotes().removed()).extracting(Quote::exact).containsExactly("the mill will close");
    }

    @Test
    void sentencesGoInAndOutOfTheSummary() {
        assertThat(changes.summary().altered()).hasSize(1);
        assertThat(changes.summary().added())
                .extracting(Summary.Line::text)
                .containsExactly("The owner, Bo Ray, wept.");
        assertThat(changes.summary().removed()).extracting(Summary.Line::text).containsExactly("Ten cars burned.");
    }

    @Test
    void theHeadlineIsToldBeforeAndAfter() {
        assertThat(changes.headline()).isEqualTo(new Delta.Altered<>("Two die at mill", "Three die at mill"));
    }

    @Test
    void theSameFactsAreNoChangeWhateverElseIsWorded() {
        assertThat(Changes.between(FIRST, FIRST).nothingChanged()).isTrue();
    }

    @Test
    void aNumberInOtherWordsIsAnotherNumber() {
        FactSheet other = Facts.in("The council has bought 40 people carriers for schools in the north of the county.")
                .count("40 people", 40, "person")
                .sheet(2, "Two die at mill");
        Changes apart = Changes.between(FIRST, other);

        assertThat(apart.numbers().altered()).isEmpty();
        assertThat(apart.numbers().added()).extracting(Quantity::exact).containsExactly("40 people");
    }
}
