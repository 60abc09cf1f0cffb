package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.EntityKey;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.List;
import java.util.Set;

/**
 * Finds titles and offices of persons: "Press Secretary Jane Roe", "Jane Roe, the mayor of Leeds,", "the mayor of
 * Leeds, Jane Roe".
 */
final class Roles {
    private static final Set<String> ADDRESS =
            Set.of("mr", "mrs", "ms", "miss", "sir", "lord", "lady", "dame", "monsieur", "dr");
    private static final Set<String> STOPS =
            Set.of(",", ";", "(", ")", "–", "—", "--", ".", ":", "who", "whose", "which", "and", "\"", "“", "”");

    /** Words of a role, so that a misread sentence doesn't become one. */
    private static final int LONGEST = 12;

    private final Reading reading;

    private Roles(Reading reading) {
        this.reading = reading;
    }

    static void find(Reading reading, List<Cluster> clusters) {
        Roles roles = new Roles(reading);
        for (Cluster cluster : clusters) {
            if (cluster.type == Entity.Type.PERSON) {
                cluster.names.forEach(name -> roles.find(name, cluster.roles));
            }
        }
    }

    private void find(Name name, Set<String> roles) {
        addBefore(name, roles);
        addApposition(name, roles);
        addHead(name, roles);
    }

    /** Returns true if a word names what a person is. */
    static boolean isRole(Token token) {
        return WordLists.ROLES.containsKey(Letters.lower(token.lemma()));
    }

    static boolean isAddress(Token token) {
        return ADDRESS.contains(EntityKey.fold(token.form()));
    }

    /** The words right before the name, when the last of them is a role: "White House Press Secretary". */
    private void addBefore(Name name, Set<String> roles) {
        int last = name.first() - 1;
        if (last < 0 || !isRole(token(last)) || isAddress(token(last)) || !sameSentence(last, name.first())) {
            return;
        }
        int first = last;
        while (first > 0 && last - first < LONGEST && isPartOfTitle(first - 1) && sameSentence(first - 1, last)) {
            first--;
        }
        add(first, last, roles);
    }

    private boolean isPartOfTitle(int index) {
        Token token = token(index);
        boolean word = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.ADJ;
        return (word || token.form().equals("-")) && !isAddress(token);
    }

    /** "Jane Roe, the mayor of Leeds,": what stands in apposition after the name. */
    private void addApposition(Name name, Set<String> roles) {
        for (int i = name.last() + 2;
                i < Math.min(name.last() + 2 + LONGEST, reading.tokens().size());
                i++) {
            Token token = token(i);
            boolean inside = token.head() >= name.first() && token.head() <= name.last();
            if (inside
                    && token.plainRelation().equals("appos")
                    && isRole(token)
                    && token(name.last() + 1).form().equals(",")) {
                addBetween(name.last() + 2, i, roles);
                return;
            }
        }
    }

    /** "the mayor of Leeds, Jane Roe": what the name itself stands in apposition to. */
    private void addHead(Name name, Set<String> roles) {
        for (int i = name.first(); i <= name.last(); i++) {
            Token head = token(token(i).head());
            boolean before = head.index() < name.first() - 1 && name.first() - head.index() <= LONGEST;
            if (before
                    && token(i).plainRelation().equals("appos")
                    && isRole(head)
                    && token(name.first() - 1).form().equals(",")) {
                int first = head.index();
                while (first > 0 && isPartOfTitle(first - 1) && sameSentence(first - 1, first)) {
                    first--;
                }
                addBetween(first, head.index(), roles);
                return;
            }
        }
    }

    /** Adds the words from {@code first}, over the role's noun, up to the next mark. */
    private void addBetween(int first, int noun, Set<String> roles) {
        int from = first;
        while (from < noun && (token(from).upos() == Upos.DET || token(from).upos() == Upos.PRON)) {
            from++;
        }
        for (int i = from; i < noun; i++) {
            if (STOPS.contains(token(i).form())) {
                return;
            }
        }
        int last = noun;
        while (last + 1 < reading.tokens().size()
                && last - from < LONGEST
                && sameSentence(last + 1, noun)
                && !STOPS.contains(token(last + 1).form())) {
            last++;
        }
        if (last - from < LONGEST) {
            add(from, last, roles);
        }
    }

    private void add(int first, int last, Set<String> roles) {
        Span span = token(first).span().cover(token(last).span());
        String role = reading.slice(span).replaceAll("\\s+", " ");
        if (roles.stream().noneMatch(known -> known.equalsIgnoreCase(role))) {
            roles.add(role);
        }
    }

    private boolean sameSentence(int one, int other) {
        return SentenceIndex.of(reading, one) == SentenceIndex.of(reading, other);
    }

    private Token token(int index) {
        return reading.tokens().get(index);
    }
}
