package dev.factbox.reader.facts.coreference;

import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.trees.Trees;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which phrases of an article speak of the same: each pronoun, name or noun phrase goes with the earlier one that
 * boosted trees find likeliest (best-first clustering, Ng and Cardie 2002), if that is likely enough.
 */
public final class Coreference {
    private static final Trees TREES = Trees.load(Coreference.class, "pairs.trees");

    /** From this probability on, two go together; the best for the CoNLL measure in folds of the training documents. */
    private static final double SAME = 0.2;

    final List<Markable> candidates;
    final Pairs pairs;
    final CoreferenceFeatures features;
    private final int[] chains;

    /** Of each candidate the entity that it goes back to, -1 for none, and how likely that is. */
    private final int[] entities;

    private final double[] certainty;

    private Coreference(Syntax syntax, List<Markable> candidates) {
        this.candidates = candidates;
        this.pairs = new Pairs(candidates);
        this.features = new CoreferenceFeatures(syntax, candidates);
        this.chains = new int[candidates.size()];
        this.entities = new int[candidates.size()];
        this.certainty = new double[candidates.size()];
    }

    /**
     * Finds what goes together.
     *
     * @param names every name of the reading
     * @param sexes nouns for persons, in lower case: -1 for women, 1 for men, 0 for either
     * @param quoted of each token whether it stands between quotation marks
     */
    public static Coreference find(
            Reading reading, List<ResolvedName> names, Map<String, Integer> sexes, boolean[] quoted) {
        return find(reading, names, sexes, quoted, _ -> true);
    }

    /** Finds what "he", "she" and their forms go with, and nothing else: a tenth of the work. */
    public static Coreference ofPersons(
            Reading reading, List<ResolvedName> names, Map<String, Integer> sexes, boolean[] quoted) {
        return find(
                reading, names, sexes, quoted, c -> c.isPronoun() && c.traits().sex() != 0);
    }

    private static Coreference find(
            Reading reading,
            List<ResolvedName> names,
            Map<String, Integer> sexes,
            boolean[] quoted,
            Predicate<Markable> wanted) {
        Syntax syntax = new Syntax(reading);
        List<Markable> candidates = new Mentions(syntax, names, quoted, new PersonWords(sexes)).find();
        Coreference found = new Coreference(syntax, candidates);
        candidates.forEach(candidate -> found.link(candidate, wanted.test(candidate)));
        return found;
    }

    private void link(Markable later, boolean wanted) {
        chains[later.index()] = later.index();
        entities[later.index()] = later.known() == null ? -1 : later.known().entity();
        certainty[later.index()] = 1;
        List<Markable> antecedents = wanted ? pairs.antecedents(later) : List.of();
        double best = SAME;
        for (int rank = 0; rank < antecedents.size(); rank++) {
            Deadline.check();
            Markable earlier = antecedents.get(rank);
            double probability = TREES.probability(features.of(earlier, later, rank));
            if (probability >= best) {
                best = Math.nextUp(probability);
                join(later, earlier, probability);
            }
        }
    }

    private void join(Markable later, Markable earlier, double probability) {
        chains[later.index()] = chains[earlier.index()];
        if (later.known() == null) {
            entities[later.index()] = entities[earlier.index()];
            certainty[later.index()] = probability * certainty[earlier.index()];
        }
    }

    /**
     * Whom a pronoun speaks of.
     *
     * @param entity a number of {@link ResolvedName#entity()}
     * @param certainty the product of the links that lead to a name of it, in [0, 1]
     */
    public record Reference(int entity, double certainty) {}

    /** By the token of each pronoun that leads to a name, whom it speaks of. */
    public Map<Integer, Reference> references() {
        Map<Integer, Reference> references = new LinkedHashMap<>();
        for (Markable candidate : candidates) {
            Deadline.check();
            if (candidate.isPronoun() && entities[candidate.index()] >= 0) {
                references.put(
                        candidate.first(), new Reference(entities[candidate.index()], certainty[candidate.index()]));
            }
        }
        return references;
    }

    /** The phrases that go together, two or more each, in order of the text. */
    public List<List<Span>> chains() {
        Map<Integer, List<Span>> spans = new LinkedHashMap<>();
        for (Markable candidate : candidates) {
            spans.computeIfAbsent(chains[candidate.index()], _ -> new ArrayList<>())
                    .add(candidate.span());
        }
        return spans.values().stream().filter(chain -> chain.size() > 1).toList();
    }
}
