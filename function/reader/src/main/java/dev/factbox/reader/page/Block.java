package dev.factbox.reader.page;

/** A run of text without a block-level break inside: a paragraph, a heading, a list item, a caption, a menu entry. */
final class Block {
    /** White space collapsed; single line breaks of the page are kept as such. */
    final String text;

    final Frame frame;
    final int linkChars;
    final int links;
    final int boldChars;
    final int italicChars;
    final int imagesBefore;

    final Prose prose;

    /** Readers' comments are no prose of the page, however well they are written. */
    private boolean comment;

    Block(String text, Frame frame, int linkChars, int links, int boldChars, int italicChars, int imagesBefore) {
        this.text = text;
        this.frame = frame;
        this.linkChars = linkChars;
        this.links = links;
        this.boldChars = boldChars;
        this.italicChars = italicChars;
        this.imagesBefore = imagesBefore;
        this.prose = Prose.of(text);
    }

    double linkDensity() {
        return Math.min(1, (double) linkChars / text.length());
    }

    /** Returns true if it reads like a paragraph of a story, wherever it stands. */
    boolean isProse() {
        boolean sentence = prose.words() >= 12 && prose.endsSentence();
        boolean clauses = prose.words() >= 30 && prose.commas() > 0;
        return !comment && linkDensity() < 0.34 && (sentence || clauses);
    }

    /** Marks it as a reader's comment. */
    void markComment() {
        comment = true;
    }

    boolean isHeading() {
        return frame.tag.length() == 2 && frame.tag.charAt(0) == 'h' && Character.isDigit(frame.tag.charAt(1));
    }
}
