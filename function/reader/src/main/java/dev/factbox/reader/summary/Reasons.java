package dev.factbox.reader.summary;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Quote;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Speaker;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.summary.ranking.Ranking;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** In a few words, why a sentence was chosen: its place, whom it quotes, and what it covers of the article's matter. */
final class Reasons {
    private static final int MOST = 3;

    /** Words of a sentence that are looked at for the three that are told. */
    private static final int LOOKED_AT = 8;

    private static final Set<String> PLAIN = Set.of(
            "least", "most", "seven", "eight", "nine", "more", "than", "some", "when", "what", "which", "where",
            "while", "after", "before", "been", "were", "them", "they", "their", "there", "this", "that", "these",
            "those", "will", "would", "could", "should", "have", "having", "with", "from", "into", "over", "under",
            "about", "four", "five", "three", "many", "much", "also", "just", "only", "very", "such", "said", "says",
            "told");

    private final Facts facts;
    private final Ranking ranking;
    private final Map<String, String> names;

    Reasons(Facts facts, Ranking ranking) {
        this.facts = facts;
        this.ranking = ranking;
        names = facts.entities().stream()
                .collect(Collectors.toUnmodifiableMap(Entity::id, Entity::name, (one, other) -> one));
    }

    /**
     * Why a sentence was chosen.
     *
     * @param index among the sentences that were ranked
     */
    String why(int index, Span sentence) {
        List<String> reasons = new ArrayList<>();
        if (index == 0) {
            reasons.add("opens the article");
        }
        quoted(sentence).ifPresent(who -> reasons.add("quotes " + who));
        Set<String> matters = matters(index, sentence);
        if (!matters.isEmpty()) {
            reasons.add("covers " + String.join(", ", matters));
        }
        return reasons.isEmpty() ? "adds most to what is said before it" : String.join("; ", reasons);
    }

    private Optional<String> quoted(Span sentence) {
        return facts.quotes().stream()
                .filter(quote -> quote.kind() != Quote.Kind.INDIRECT && sentence.overlaps(quote.span()))
                .flatMap(quote -> Optional.ofNullable(quote.speaker()).stream())
                .filter(Speaker::named)
                .map(speaker -> names.getOrDefault(speaker.entity(), speaker.exact()))
                .findFirst();
    }

    /** The words that the summary needs most, those of a name by the whole name. */
    private Set<String> matters(int index, Span sentence) {
        Map<String, String> named = facts.entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> sentence.contains(mention.span()))
                        .map(mention -> mention.form() == Mention.Form.NAME ? mention.exact() : entity.name())
                        .flatMap(name -> List.of(name.split("[^\\p{L}\\p{N}]+")).stream())
                        .map(word -> Map.entry(word, entity.name())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return ranking.topTerms(index, LOOKED_AT).stream()
                .filter(word -> named.containsKey(word) || isTelling(word))
                .map(word -> named.getOrDefault(word, word))
                .distinct()
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns true if a word tells something by itself: no figure, and no word of two or three letters. */
    private static boolean isTelling(String word) {
        return word.length() > 3
                && word.codePoints().allMatch(Character::isLetter)
                && !PLAIN.contains(Letters.lower(word));
    }
}
