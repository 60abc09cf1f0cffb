package dev.factbox.reader.language;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What a model's answers mean: {@code labels.json}, as {@code training/README.md} defines it.
 *
 * @param limit pieces of a window, its two markers among them
 * @param upos names of the parts of speech
 * @param feats classes of verb form, tense, mood, voice and number
 * @param rels names of the relations
 */
@SuppressWarnings("ArrayRecordComponent") // tables of scores, read once and never compared
@JsonIgnoreProperties(ignoreUnknown = true)
record Labels(int limit, Names names, List<String> upos, List<String> feats, List<String> rels, Roles roles) {
    /** The chain of name labels, {@code O}, {@code B-PERSON}, {@code I-PERSON}, … */
    record Names(List<String> labels, float[][] moves, float[] first, float[] last) {
        Chain chain() {
            return new Chain(moves, first, last);
        }
    }

    /** The chains of attribution labels, one a role. */
    record Roles(List<String> roles, List<String> labels, float[][][] moves, float[][] first, float[][] last) {
        Chain chain(String role) {
            int at = roles.indexOf(role);
            return new Chain(moves[at], first[at], last[at]);
        }
    }
}
