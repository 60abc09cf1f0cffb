package dev.factbox.reader.language;

import java.util.BitSet;
import java.util.List;

/** A word with all that depends on it. It takes the room of its sentence, not of its article. */
public final class Subtree {
    private final int first;
    private final BitSet inside = new BitSet();

    Subtree(List<Token> tokens) {
        first = tokens.stream().mapToInt(Token::index).min().orElse(0);
        tokens.forEach(token -> inside.set(token.index() - first));
    }

    /** Returns true if a token, by its index in the reading, is part of it. */
    public boolean contains(int token) {
        return token >= first && inside.get(token - first);
    }

    /** The indices of its tokens, in order. */
    public int[] tokens() {
        return inside.stream().map(at -> first + at).toArray();
    }
}
