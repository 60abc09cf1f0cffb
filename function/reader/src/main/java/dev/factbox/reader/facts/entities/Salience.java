package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Token;
import java.util.List;

/** The share of an article's attention that each entity gets: its mentions, weighed by position and role. */
final class Salience {
    private Salience() {}

    /** A share for each entity, in [0, 1], in steps of 0.0001; all together at most 1. */
    static double[] of(Article article, Reading reading, List<Cluster> clusters) {
        int[] sentence = sentences(reading);
        double[] weights = new double[clusters.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            for (Cluster.Place place : clusters.get(i).places) {
                weights[i] += weight(article, reading, place, sentence[place.token()]);
            }
            weights[i] *= clusters.get(i).type == Entity.Type.MISC ? 0.5 : 1;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sum == 0 ? 0 : Math.floor(weights[i] / sum * 10_000) / 10_000;
        }
        return weights;
    }

    private static int[] sentences(Reading reading) {
        int[] sentence = new int[reading.tokens().size()];
        reading.sentences().forEach(s -> s.tokens().forEach(token -> sentence[token.index()] = s.index()));
        return sentence;
    }

    private static double weight(Article article, Reading reading, Cluster.Place place, int sentence) {
        int paragraph = reading.sentences().get(sentence).paragraph();
        Role role = article.paragraphs().get(paragraph).role();
        if (role == Role.FURNITURE) {
            return 0;
        }
        double early = 1 + 2 / (1 + sentence / 3.0);
        double named = place.form() == Mention.Form.NAME ? 1 : 0.5;
        return early * named * (isSubject(reading, place) ? 1.5 : 1) * (role == Role.HEADLINE ? 1.5 : 1);
    }

    private static boolean isSubject(Reading reading, Cluster.Place place) {
        for (int i = place.token(); i < reading.tokens().size(); i++) {
            Token token = reading.tokens().get(i);
            if (token.span().start() >= place.span().end()) {
                return false;
            }
            if (token.plainRelation().equals("nsubj")) {
                return true;
            }
        }
        return false;
    }
}
