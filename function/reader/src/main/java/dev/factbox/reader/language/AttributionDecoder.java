package dev.factbox.reader.language;

import dev.factbox.factsheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the scores of attribution into attributions: spans of each role by its own chain, then each source and
 * content is linked to the cue that it goes with.
 */
final class AttributionDecoder {
    private static final List<String> ROLES = List.of("source", "cue", "content");

    private final List<Chain> chains;
    private final Labels.Roles labels;

    AttributionDecoder(Labels.Roles labels) {
        this.labels = labels;
        this.chains = ROLES.stream().map(labels::chain).toList();
    }

    /**
     * A span of one role.
     *
     * @param from first word, counted in the window
     * @param to one past the last
     */
    private record Part(int from, int to, double probability) {}

    /** The parts of one cue, or of a source or content without one. */
    private static final class Group {
        final List<Part> sources = new ArrayList<>();
        final List<Part> cues = new ArrayList<>();
        final List<Part> contents = new ArrayList<>();
        double certainty = 1;
    }

    /** The attributions of a window whose first word is word {@code offset} of the article, by their first content. */
    List<AttributionGuess> attributions(Answers answers, int offset, List<Word> words) {
        List<Part> sources = parts(answers, 0);
        List<Part> cues = parts(answers, 1);
        List<Part> contents = parts(answers, 2);
        Map<Integer, Group> groups = new TreeMap<>();
        for (Part cue : cues) {
            groups.computeIfAbsent(cue.from(), _ -> new Group()).cues.add(cue);
        }
        for (Part source : sources) {
            link(answers.links()[source.from()], source, cues, groups).sources.add(source);
        }
        List<Part> targets = new ArrayList<>(cues);
        sources.stream()
                .filter(s -> groups.containsKey(s.from())
                        && groups.get(s.from()).sources.contains(s))
                .forEach(targets::add);
        for (Part content : contents) {
            link(answers.links()[content.from()], content, targets, groups)
                    .contents
                    .add(content);
        }
        return groups.values().stream()
                .filter(group -> !group.contents.isEmpty())
                .map(group -> attribution(group, offset, words))
                .toList();
    }

    /** The group that a span belongs to, by its row of the link scores. */
    private static Group link(float[] row, Part part, List<Part> targets, Map<Integer, Group> groups) {
        int best = part.from();
        for (Part target : targets) {
            best = row[target.from()] > row[best] ? target.from() : best;
        }
        double sum = Math.exp(row[part.from()] - row[best]);
        for (Part target : targets) {
            sum += target.from() == part.from() ? 0 : Math.exp(row[target.from()] - row[best]);
        }
        Group group = groups.computeIfAbsent(best, _ -> new Group());
        group.certainty *= 1 / sum;
        return group;
    }

    private List<Part> parts(Answers answers, int role) {
        float[][] scores = answers.role(labels.roles().indexOf(ROLES.get(role)));
        Chain chain = chains.get(role);
        int[] path = chain.best(scores);
        Chain.Posterior posterior = chain.posterior(scores);
        List<Part> parts = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < path.length; at++) {
            String label = labels.labels().get(path[at]);
            start = label.equals("O") ? -1 : start < 0 ? at : start;
            boolean ends = label.equals("E") || label.equals("S") || at + 1 == path.length;
            if (start >= 0 && ends) {
                parts.add(new Part(start, at + 1, posterior.of(path, start, at + 1, -1)));
                start = -1;
            }
        }
        return parts;
    }

    private static AttributionGuess attribution(Group group, int offset, List<Word> words) {
        double contents =
                group.contents.stream().mapToDouble(Part::probability).average().orElseThrow();
        return new AttributionGuess(
                spans(group.contents, offset, words),
                spans(group.sources, offset, words),
                spans(group.cues, offset, words),
                contents * group.certainty);
    }

    private static List<Span> spans(List<Part> parts, int offset, List<Word> words) {
        return parts.stream()
                .map(part -> words.get(offset + part.from())
                        .span()
                        .cover(words.get(offset + part.to() - 1).span()))
                .toList();
    }
}
