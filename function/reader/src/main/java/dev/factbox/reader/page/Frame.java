package dev.factbox.reader.page;

import org.jspecify.annotations.Nullable;

/** A block-level element of the page, with what its subtree holds. */
final class Frame {
    final @Nullable Frame parent;
    final int depth;
    final String tag;

    /** Tag and class, so that elements made alike can be told. */
    final String signature;

    /** {@link Cue} bits of its own class, id and role. */
    final int cues;

    final boolean hidden;
    final boolean articleBody;

    /** True if it is, or lies in, an element that is named for readers' comments. */
    final boolean inComments;

    int chars;
    int linkChars;
    int blocks;

    /** Words in paragraphs that read like prose. */
    int proseWords;

    /** The same, in the blocks that stand directly in it or in a paragraph of it, weighed by their nearness. */
    double proseScore;

    Frame(@Nullable Frame parent, String tag, String signature, int cues, boolean hidden, boolean articleBody) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.tag = tag;
        this.signature = signature;
        this.cues = cues;
        this.hidden = hidden;
        this.articleBody = articleBody;
        boolean comments = (cues & Cue.COMMENT.mask()) != 0 && !tag.equals("body") && !tag.equals("main");
        this.inComments = comments || (parent != null && parent.inComments);
    }

    boolean isWithin(Frame other) {
        return common(other) == other;
    }

    /** The nearest frame that holds both. */
    Frame common(Frame other) {
        Frame a = this;
        Frame b = other;
        while (a != b) {
            Frame up = a.depth >= b.depth ? a.parent : b.parent;
            if (up == null) {
                return a.depth >= b.depth ? a : b;
            }
            if (a.depth >= b.depth) {
                a = up;
            } else {
                b = up;
            }
        }
        return a;
    }

    double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }
}
