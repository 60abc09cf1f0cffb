package dev.factbox.reader.summary;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.summary.ranking.Offer;
import dev.factbox.reader.summary.ranking.Place;
import dev.factbox.reader.wording.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Costs of showing a sentence, short of barring it. */
final class Offers {
    /** A question leaves the reader with one. */
    private static final double QUESTION = 0.03;

    /** "I", "we" and "you" outside quotation marks: somebody speaks, and the sentence doesn't say who. */
    private static final double ADDRESS = 0.02;

    /** Share of an article's sentences from which on it is told by an "I" or to a "you" throughout. */
    private static final double THROUGHOUT = 0.3;

    private static final Set<String> ADDRESSES = Set.of("i", "we", "you", "my", "our", "your", "me", "us");

    private final Reading reading;
    private final Facts facts;
    private final List<Draft> drafts;

    private Offers(Reading reading, Facts facts, List<Draft> drafts) {
        this.reading = reading;
        this.facts = facts;
        this.drafts = drafts;
    }

    /** The drafts of an article as offers, each in its place. */
    static List<Offer> of(Reading reading, Facts facts, List<Draft> drafts, List<Place> places) {
        Offers offers = new Offers(reading, facts, drafts);
        boolean[] addresses = new boolean[drafts.size()];
        int count = 0;
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = addresses(drafts.get(i).text());
            count += addresses[i] ? 1 : 0;
        }
        boolean throughout = count > THROUGHOUT * addresses.length;
        List<Offer> all = new ArrayList<>();
        for (int i = 0; i < addresses.length; i++) {
            all.add(offers.offer(i, places.get(i), addresses[i] && !throughout));
        }
        return List.copyOf(all);
    }

    private Offer offer(int index, Place place, boolean addresses) {
        Sentence sentence = reading.sentences().get(drafts.get(index).sentence());
        double cost = (drafts.get(index).text().endsWith("?") ? QUESTION : 0) + (addresses ? ADDRESS : 0);
        Set<String> introduces = new HashSet<>();
        Set<String> assumes = new HashSet<>();
        facts.entities().stream()
                .filter(entity -> entity.type() == Entity.Type.PERSON)
                .forEach(entity -> name(entity, sentence.span(), introduces, assumes));
        return new Offer(place, cost, introduces, assumes);
    }

    /** By the first name of somebody in the sentence. */
    private static void name(Entity entity, Span sentence, Set<String> introduces, Set<String> assumes) {
        entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && sentence.contains(mention.span()))
                .findFirst()
                .ifPresent(mention -> (words(mention.exact()) < Math.min(2, words(entity.name()))
                                ? assumes
                                : introduces)
                        .add(entity.id()));
    }

    private static int words(String name) {
        return name.split("\\s+").length;
    }

    private static boolean addresses(String text) {
        boolean quoted = false;
        StringBuilder outside = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = c == '"' ? !quoted : c == '“' || (quoted && c != '”');
            outside.append(quoted ? ' ' : c);
        }
        String plain = Letters.lower(outside.toString()).replaceAll("(?<!\\w)u\\.s\\.", " ");
        return outside.indexOf(" US ") < 0
                && List.of(plain.split("[^\\p{L}]+", -1)).stream().anyMatch(ADDRESSES::contains);
    }
}
