package dev.factbox.reader.page;

import java.util.List;

/** Fills in the features that depend on where a block stands among the others. */
final class Positions {
    private static final int FAR = 40;

    private final List<Block> blocks;
    private final Outline outline;
    private final float[][] rows;

    Positions(List<Block> blocks, Outline outline, float[][] rows) {
        this.blocks = blocks;
        this.outline = outline;
        this.rows = rows;
    }

    void fill() {
        int words = blocks.stream().mapToInt(block -> block.prose.words()).sum();
        forwards(words);
        backwards();
    }

    private void forwards(int pageWords) {
        int prose = 0;
        int sinceProse = FAR;
        int sinceHeadline = -1;
        int sinceRelated = FAR;
        int sinceHeading = FAR;
        int words = 0;
        int sinceBreak = 0;
        boolean introduced = false;
        int run = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            float[] row = rows[i];
            boolean bold = row[Feature.BOLD.index] > 0.9 && block.prose.words() < 12;
            boolean heading = block.isHeading() || bold;
            sinceHeadline = block.frame.tag.equals("h1") || isHeadline(row)
                    ? 0
                    : sinceHeadline < 0 ? -1 : Math.min(FAR, sinceHeadline + 1);
            sinceHeading = heading ? 0 : Math.min(FAR, sinceHeading + 1);
            sinceRelated = block.prose.words() < 9 && BlockWords.headsFurniture(BlockWords.lower(block.text))
                    ? 0
                    : Math.min(FAR, sinceRelated + 1);
            sinceBreak =
                    i > 0 && block.frame.parent == blocks.get(i - 1).frame.parent ? Math.min(FAR, sinceBreak + 1) : 0;
            boolean item = row[Feature.IN_LIST.index] > 0;
            introduced = item ? introduced : block.text.endsWith(":");
            set(row, Feature.IN_LIST_AFTER_COLON, item && introduced ? 1 : 0);
            boolean names = row[Feature.CAPITALISED.index] > 0.9 && !block.prose.endsSentence();
            run = names && block.prose.words() < 5 ? run + 1 : 0;
            set(row, Feature.NAMES_ONLY, Math.min(6, run));
            set(row, Feature.BEFORE, (double) i / blocks.size());
            set(row, Feature.PROSE_BEFORE, (double) prose / Math.max(1, outline.proseWords()));
            set(row, Feature.WORDS_SINCE_START, words);
            set(row, Feature.SINCE_HEADLINE, sinceHeadline);
            set(row, Feature.SINCE_PROSE, sinceProse);
            set(row, Feature.SINCE_RELATED, sinceRelated);
            set(row, Feature.SINCE_HEADING, sinceHeading);
            set(row, Feature.SINCE_BREAK, sinceBreak);
            set(row, Feature.PAGE_WORDS, pageWords);
            set(row, Feature.PAGE_PROSE, outline.proseWords());
            set(row, Feature.PAGE_BLOCKS, blocks.size());
            words += block.prose.words();
            prose += block.isProse() ? block.prose.words() : 0;
            sinceProse = isTopProse(block, row) ? 0 : Math.min(FAR, sinceProse + 1);
        }
    }

    private static boolean isHeadline(float[] row) {
        return row[Feature.IN_TITLE.index] > 0.8 && row[Feature.WORDS.index] > 3;
    }

    private static boolean isTopProse(Block block, float[] row) {
        return block.isProse() && row[Feature.IN_TOP.index] > 0;
    }

    private void backwards() {
        int prose = 0;
        int untilProse = FAR;
        int words = 1_000;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            float[] row = rows[i];
            set(row, Feature.UNTIL_PROSE, untilProse);
            set(row, Feature.WORDS_UNTIL_PROSE, words);
            set(row, Feature.PROSE_AFTER, (double) prose / Math.max(1, outline.proseWords()));
            prose += block.isProse() ? block.prose.words() : 0;
            boolean top = isTopProse(block, row);
            untilProse = top ? 0 : Math.min(FAR, untilProse + 1);
            words = top ? 0 : Math.min(1_000, words + block.prose.words());
        }
    }

    private static void set(float[] row, Feature feature, double value) {
        row[feature.index] = (float) value;
    }
}
