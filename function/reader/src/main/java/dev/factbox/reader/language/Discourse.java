package dev.factbox.reader.language;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Settles the type of each name by all of an article's mentions of it, since a name seldom means two things in one
 * text (Gale, Church and Yarowsky 1992, "One sense per discourse"); a single word also by the people whose last name
 * it is.
 */
final class Discourse {
    /** Weight of another mention beside the mention's own. */
    private static final double SHARE = 0.3;

    /** Probability below which a name of any type is none. */
    private static final double LEAST = 0.3;

    /** Added to a probability, so that no mention alone can rule a type out. */
    private static final double FLOOR = 1e-3;

    private static final int LONGEST_PERSON = 4;

    private final List<Word> words;
    private final Map<List<String>, Votes> names = new LinkedHashMap<>();
    private final Map<String, double[]> people = new LinkedHashMap<>();

    private Discourse(List<NameGuess> guesses, List<Word> words) {
        this.words = words;
        for (NameGuess guess : guesses) {
            names.computeIfAbsent(key(guess), key -> new Votes()).add(logarithms(guess));
        }
        names.forEach(this::addPerson);
    }

    /** The sum of the mentions' logarithms by type, and how many they are. */
    private static final class Votes {
        private final double[] sums = new double[NameGuess.TYPES.size()];
        private int mentions;

        void add(double[] logarithms) {
            Discourse.add(sums, logarithms, 1);
            mentions++;
        }
    }

    /** The names of an article, in order. */
    static List<Name> names(List<NameGuess> guesses, List<Word> words) {
        Discourse discourse = new Discourse(guesses, words);
        List<Name> names = new ArrayList<>();
        for (NameGuess guess : guesses) {
            if (guess.isName() >= LEAST) {
                discourse.addNames(guess, discourse.type(guess), names);
            }
        }
        return names;
    }

    private List<String> key(NameGuess guess) {
        return words.subList(guess.first(), guess.last() + 1).stream()
                .map(word -> Letters.lower(word.form()))
                .toList();
    }

    private void addPerson(List<String> name, Votes votes) {
        boolean mayBePerson = name.size() > 1 && name.size() <= LONGEST_PERSON;
        if (mayBePerson && best(votes.sums) == Entity.Type.PERSON) {
            double[] sums = people.computeIfAbsent(name.getLast(), last -> new double[votes.sums.length]);
            add(sums, votes.sums, 1.0 / votes.mentions);
        }
    }

    private Entity.Type type(NameGuess guess) {
        double[] own = logarithms(guess);
        double[] sums = own.clone();
        List<String> key = key(guess);
        add(sums, Objects.requireNonNull(names.get(key)).sums, SHARE);
        add(sums, own, -SHARE);
        double[] person = guess.length() == 1 ? people.get(key.getFirst()) : null;
        if (person != null) {
            add(sums, person, SHARE);
        }
        return best(sums);
    }

    /** The name, or of places told from the smaller to the larger ("Bern, Switzerland") each. */
    private void addNames(NameGuess guess, Entity.Type type, List<Name> names) {
        int first = guess.first();
        for (int at = first + 1; at < guess.last(); at++) {
            if (type == Entity.Type.LOCATION && words.get(at).form().equals(",")) {
                names.add(name(first, at - 1, type, guess.isName()));
                first = at + 1;
            }
        }
        names.add(name(first, guess.last(), type, guess.isName()));
    }

    private Name name(int first, int last, Entity.Type type, double probability) {
        Span span = words.get(first).span().cover(words.get(last).span());
        return new Name(first, last, span, type, probability);
    }

    private static double[] logarithms(NameGuess guess) {
        double[] logarithms = new double[guess.probabilities().length];
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = Math.log(guess.probabilities()[i] + FLOOR);
        }
        return logarithms;
    }

    private static void add(double[] sums, double[] more, double weight) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weight * more[i];
        }
    }

    private static Entity.Type best(double[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return NameGuess.TYPES.get(best);
    }
}
