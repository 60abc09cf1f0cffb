package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscourseTest {
    private final List<Word> words = new ArrayList<>();
    private final List<NameGuess> guesses = new ArrayList<>();

    @Test
    void aNameThatIsUnclearInOnePlaceIsWhatItPlainlyIsInTheOthers() {
        given("Hartwell", 0.9, 0.05, 0.04);
        given("Hartwell", 0.8, 0.1, 0.1);
        given("HARTWELL", 0.3, 0.1, 0.5);

        thenNamesAre("Hartwell PERSON", "Hartwell PERSON", "HARTWELL PERSON");
    }

    @Test
    void aNameThatIsPlainInEachPlaceMayMeanTwoThings() {
        given("Lisbon", 0, 0.02, 0.97);
        given("Lisbon", 0, 0.97, 0.02);

        thenNamesAre("Lisbon LOCATION", "Lisbon ORGANIZATION");
    }

    @Test
    void aLastNameIsThePersonWhoseNameWasGivenInFull() {
        given("Ada Quill", 0.99, 0, 0);
        given("Quill", 0.35, 0.45, 0.1);

        thenNamesAre("Ada Quill PERSON", "Quill PERSON");
    }

    @Test
    void placesThatFollowEachOtherAreTwo() {
        given("Bern , Switzerland", 0, 0.01, 0.98);
        given("Salt , Pepper", 0, 0.98, 0.01);

        thenNamesAre("Bern LOCATION", "Switzerland LOCATION", "Salt , Pepper ORGANIZATION");
    }

    @Test
    void whatIsHardlyANameIsNone() {
        given("Monday", 0.1, 0.1, 0.05);

        thenNamesAre();
    }

    private void given(String name, double person, double organization, double location) {
        int first = words.size();
        int at = first * 100;
        for (String form : List.of(name.split(" ", -1))) {
            Span span = new Span(at, at + form.length());
            words.add(new Word(span, form, 0, false, false, 0, new int[0]));
            at += form.length() + 1;
        }
        guesses.add(new NameGuess(first, words.size() - 1, new double[] {person, organization, location, 0}));
    }

    private void thenNamesAre(String... expected) {
        assertThat(Discourse.names(guesses, words))
                .extracting(name -> String.join(
                                " ",
                                words.subList(name.first(), name.last() + 1).stream()
                                        .map(Word::form)
                                        .toList())
                        + " " + name.type())
                .containsExactly(expected);
    }
}
