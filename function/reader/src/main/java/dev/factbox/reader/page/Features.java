package dev.factbox.reader.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures each block of a page for the classifier: a row of {@link Feature} values a block. */
final class Features {
    private static final int FAR = 30;
    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "figcaption",
            "td",
            "th",
            "pre",
            "article",
            "section",
            "dd",
            "dt",
            "body",
            "footer",
            "header",
            "aside");

    private final List<Block> blocks;
    private final Evidence evidence;
    private final Outline outline;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final float[][] rows;

    private Features(List<Block> blocks, Evidence evidence) {
        this.blocks = blocks;
        this.evidence = evidence;
        this.outline = Outline.of(blocks);
        this.rows = new float[blocks.size()][Feature.COUNT];
    }

    static float[][] of(List<Block> blocks, Evidence evidence) {
        Features features = new Features(blocks, evidence);
        blocks.forEach(block -> features.copies.merge(block.text, 1, Integer::sum));
        for (int i = 0; i < blocks.size(); i++) {
            features.measure(i);
        }
        new Positions(blocks, features.outline, features.rows).fill();
        return features.rows;
    }

    private void measure(int i) {
        Block block = blocks.get(i);
        float[] row = rows[i];
        text(block, row);
        wording(block, row);
        ancestors(block, row);
        surroundings(block, row);
        if (i > 0) {
            set(row, Feature.SAME_SIGNATURE, blocks.get(i - 1).frame.signature.equals(block.frame.signature) ? 1 : 0);
            set(row, Feature.IMAGES, block.imagesBefore - blocks.get(i - 1).imagesBefore);
        }
    }

    private static void set(float[] row, Feature feature, double value) {
        row[feature.index] = (float) value;
    }

    private static void text(Block block, float[] row) {
        Prose prose = block.prose;
        double words = Math.max(1, prose.words());
        double chars = block.text.length();
        set(row, Feature.WORDS, prose.words());
        set(row, Feature.CHARS, chars);
        set(row, Feature.LINK_DENSITY, block.linkDensity());
        set(row, Feature.LINKS, block.links / words);
        set(row, Feature.COMMAS, prose.commas() / words);
        set(row, Feature.SENTENCES, prose.sentences());
        set(row, Feature.ENDS_SENTENCE, prose.endsSentence() ? 1 : 0);
        set(row, Feature.PROSE, block.isProse() ? 1 : 0);
        set(row, Feature.CAPITALISED, prose.capitalised() / words);
        set(row, Feature.UPPER, prose.upper() / words);
        set(row, Feature.SHORT_LOWER, prose.shortLower() / words);
        set(row, Feature.DIGITS, prose.digits() / chars);
        set(row, Feature.TAG, TAGS.indexOf(block.frame.tag));
        set(row, Feature.BOLD, block.boldChars / chars);
        set(row, Feature.ITALIC, block.italicChars / chars);
        set(row, Feature.LETTERS_PER_WORD, prose.letters() / words);
        set(row, Feature.FIRST, kind(prose.first()));
        set(row, Feature.LAST, kind(prose.last()));
        set(row, Feature.LINES, (double)
                block.text.chars().filter(c -> c == '\n').count());
    }

    private static int kind(char c) {
        if (Character.isLowerCase(c)) {
            return 0;
        }
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        int known = "\"“'‘([.,:;!?…—–-|»›>•*@#©".indexOf(c);
        return known < 0 ? 4 : 5 + known;
    }

    private void wording(Block block, float[] row) {
        String lower = BlockWords.lower(block.text);
        set(row, Feature.LEAD_CUE, BlockWords.opening(lower));
        set(row, Feature.CUE_WORDS, BlockWords.prompting(block.text));
        set(row, Feature.HAS_ADDRESS, BlockWords.hasAddress(block.text) ? 1 : 0);
        set(row, Feature.HAS_HANDLE, BlockWords.hasHandle(block.text) ? 1 : 0);
        set(row, Feature.DATE_LIKE, BlockWords.hasDate(block.text) ? 1 : 0);
        List<Integer> words = Evidence.words(block.text);
        set(row, Feature.IN_TITLE, evidence.inTitle(words));
        set(row, Feature.IN_DESCRIPTION, evidence.inDescription(words));
        set(row, Feature.IN_LINKED_BODY, evidence.inLinkedBody(words));
        set(row, Feature.PAGE_LINKED_BODY, evidence.linkedWords());
        set(row, Feature.SITE_NAME, evidence.siteNames(words));
        set(row, Feature.OPENS_WITH_AUTHOR, evidence.opensWithAuthor(words) ? 1 : 0);
        set(row, Feature.PHOTO_CREDIT, BlockWords.endsInCredit(block.text) ? 1 : 0);
        set(row, Feature.REPEATED, copies.getOrDefault(block.text, 1));
        set(row, Feature.IS_REPEAT, seen.merge(block.text, 1, Integer::sum) - 1);
    }

    private static void ancestors(Block block, float[] row) {
        int[] nearest = new int[Cue.values().length];
        Arrays.fill(nearest, FAR);
        for (Frame up = block.frame; up != null; up = up.parent) {
            int distance = Math.min(FAR, block.frame.depth - up.depth);
            mark(up, distance, row);
            for (int cues = up.cues; cues != 0; cues &= cues - 1) {
                int cue = Integer.numberOfTrailingZeros(cues);
                nearest[cue] = Math.min(nearest[cue], distance);
            }
        }
        int shortest = FAR;
        for (int cue = 0; cue < nearest.length; cue++) {
            row[Feature.CUE_BODY.index + cue] = nearest[cue];
            boolean telling = cue != Cue.BODY.index && cue != Cue.STANDFIRST.index;
            shortest = telling ? Math.min(shortest, nearest[cue]) : shortest;
        }
        set(row, Feature.SHORTEST_CUE, shortest);
        set(row, Feature.DEPTH, block.frame.depth);
    }

    private static void mark(Frame frame, int distance, float[] row) {
        Feature feature = switch (frame.tag) {
            case "figure", "figcaption" -> Feature.IN_FIGURE;
            case "aside" -> Feature.IN_ASIDE;
            case "nav" -> Feature.IN_NAV;
            case "header" -> Feature.IN_HEADER;
            case "footer" -> Feature.IN_FOOTER;
            case "form" -> Feature.IN_FORM;
            case "table" -> Feature.IN_TABLE;
            case "ul", "ol", "dl" -> Feature.IN_LIST;
            case "blockquote" -> Feature.IN_QUOTE;
            case "article" -> Feature.IN_ARTICLE;
            case "main" -> Feature.IN_MAIN;
            default -> Feature.DEPTH;
        };
        if (row[feature.index] == 0) {
            set(row, feature, distance + 1);
        }
        if (frame.hidden) {
            set(row, Feature.HIDDEN, 1);
        }
        if (frame.articleBody) {
            set(row, Feature.IN_ARTICLE_BODY, distance + 1);
        }
    }

    private void surroundings(Block block, float[] row) {
        double prose = Math.max(1, outline.proseWords());
        Frame parent = block.frame;
        set(row, Feature.PARENT_LINKS, parent.linkDensity());
        set(row, Feature.PARENT_CHARS, parent.chars);
        set(row, Feature.PARENT_BLOCKS, parent.blocks);
        set(row, Feature.PARENT_PROSE, parent.proseWords / prose);
        Frame grand = parent.parent == null ? parent : parent.parent;
        set(row, Feature.GRANDPARENT_LINKS, grand.linkDensity());
        set(row, Feature.GRANDPARENT_CHARS, grand.chars);
        set(row, Feature.GRANDPARENT_PROSE, grand.proseWords / prose);
        Frame great = grand.parent == null ? grand : grand.parent;
        set(row, Feature.GREAT_PROSE, great.proseWords / prose);
        outline.measure(block, row);
    }
}
