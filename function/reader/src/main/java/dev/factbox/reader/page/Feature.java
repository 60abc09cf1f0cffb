package dev.factbox.reader.page;

/**
 * What the classifier sees of a block. Those up to {@link #SHORTEST_CUE} are seen of its neighbours too. The order is
 * part of the trained weights.
 */
enum Feature {
    WORDS,
    CHARS,
    LINK_DENSITY,
    LINKS,
    COMMAS,
    SENTENCES,
    ENDS_SENTENCE,
    PROSE,
    CAPITALISED,
    UPPER,
    SHORT_LOWER,
    DIGITS,
    TAG,
    BOLD,
    ITALIC,
    LEAD_CUE,
    CUE_WORDS,
    IMAGES,
    SIGNATURE_WORDS,
    SAME_SIGNATURE,
    SHORTEST_CUE,

    LETTERS_PER_WORD,
    FIRST,
    LAST,
    LINES,
    HAS_ADDRESS,
    HAS_HANDLE,
    DATE_LIKE,
    IN_TITLE,
    IN_DESCRIPTION,
    IN_LINKED_BODY,
    REPEATED,
    IS_REPEAT,
    DEPTH,
    IN_FIGURE,
    IN_ASIDE,
    IN_NAV,
    IN_HEADER,
    IN_FOOTER,
    IN_FORM,
    IN_TABLE,
    IN_LIST,
    IN_QUOTE,
    IN_ARTICLE,
    IN_MAIN,
    IN_ARTICLE_BODY,
    IN_LINK,
    HIDDEN,
    CUE_BODY,
    CUE_NAVIGATION,
    CUE_RELATED,
    CUE_ADVERT,
    CUE_SOCIAL,
    CUE_COMMENT,
    CUE_CAPTION,
    CUE_META,
    CUE_PROMPT,
    CUE_EMBED,
    CUE_STANDFIRST,
    CUE_ASIDE,
    SITE_NAME,
    OPENS_WITH_AUTHOR,
    PHOTO_CREDIT,
    IN_LIST_AFTER_COLON,
    NAMES_ONLY,
    PARENT_LINKS,
    PARENT_CHARS,
    PARENT_BLOCKS,
    PARENT_PROSE,
    GRANDPARENT_LINKS,
    GRANDPARENT_CHARS,
    GRANDPARENT_PROSE,
    GREAT_PROSE,
    IN_TOP,
    TOP_PARENT,
    ABOVE_TOP,
    BELOW_TOP,
    COMMON_PROSE,
    TOP_PROSE,
    SIGNATURE_PROSE,
    SIGNATURE_BLOCKS,
    SIGNATURE_LINKS,
    PATH_PROSE,
    BEFORE,
    PROSE_BEFORE,
    PROSE_AFTER,
    WORDS_SINCE_START,
    SINCE_HEADLINE,
    SINCE_PROSE,
    UNTIL_PROSE,
    WORDS_UNTIL_PROSE,
    SINCE_RELATED,
    SINCE_HEADING,
    SINCE_BREAK,
    PAGE_WORDS,
    PAGE_PROSE,
    PAGE_BLOCKS,
    PAGE_LINKED_BODY;

    /** Its column in a block's row of values. */
    final int index = Columns.next();

    /** Hands out the columns in the order of the constants. */
    private static final class Columns {
        private static int used;

        private static int next() {
            return used++;
        }
    }

    /** Number of features that neighbours have too. */
    static final int LOCAL = SHORTEST_CUE.index + 1;

    static final int COUNT = values().length;
}
