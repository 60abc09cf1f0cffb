package dev.factbox.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the story's blocks: the element that holds most of what is likely of the story, and in it the likely
 * blocks. The rows of a table in it are kept, since no row reads like a story; leftovers never are.
 */
final class StoryBlocks {
    /** A block less likely than this speaks against the element that holds it. */
    private static final float NEUTRAL = 0.22f;

    /** Most of a page is nowhere near its story: whether that is a leftover too need not be looked at. */
    private static final float NEGLIGIBLE = 0.02f;

    private static final float LIKELY_INSIDE = 0.36f;

    /** Only a standfirst above the story or a part of it that an advertisement cut off is outside. */
    private static final float LIKELY_OUTSIDE = 0.8f;

    private static final double MOST_LINKS_IN_ROW = 0.3;

    /** So that no single long block decides. */
    private static final int MOST_WORDS = 150;

    private final List<Block> blocks;
    private final float[] scores;
    private final @Nullable Frame container;

    private StoryBlocks(List<Block> blocks, float[] scores) {
        this.blocks = blocks;
        this.scores = scores.clone();
        for (int i = 0; i < scores.length; i++) {
            this.scores[i] = scores[i] > NEGLIGIBLE && Leftovers.has(blocks.get(i)) ? 0 : scores[i];
        }
        this.container = container();
    }

    /** The blocks of the story in order; empty when nothing on the page looks like one. */
    static List<Block> choose(List<Block> blocks, float[] scores) {
        return new StoryBlocks(blocks, scores).chosen();
    }

    private List<Block> chosen() {
        int first = 0;
        while (first < blocks.size() && !(isInside(first) && scores[first] > LIKELY_INSIDE)) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last > first && !(isInside(last) && scores[last] > LIKELY_INSIDE)) {
            last--;
        }
        List<Block> chosen = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean inside = isInside(i) && (scores[i] > LIKELY_INSIDE || (isRow(blocks.get(i)) && i > first));
            boolean outside = !isInside(i) && i < last && scores[i] > LIKELY_OUTSIDE;
            if (inside || outside) {
                chosen.add(blocks.get(i));
            }
        }
        return chosen;
    }

    private boolean isInside(int i) {
        return container != null && blocks.get(i).frame.isWithin(container);
    }

    private static boolean isRow(Block block) {
        return block.frame.tag.equals("tr") && block.linkDensity() < MOST_LINKS_IN_ROW;
    }

    /** The frame whose blocks together are furthest above neutral. */
    private @Nullable Frame container() {
        Map<Frame, Float> sums = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            float gain = gain(blocks.get(i), scores[i]);
            for (Frame up = blocks.get(i).frame; up != null; up = up.parent) {
                sums.merge(up, gain, Float::sum);
            }
        }
        Frame best = null;
        for (Block block : blocks) {
            for (Frame up = block.frame; up != null; up = up.parent) {
                if (best == null || sums.getOrDefault(up, 0f) > sums.getOrDefault(best, 0f)) {
                    best = up;
                }
            }
        }
        return best;
    }

    private static float gain(Block block, float score) {
        return block.frame.tag.equals("tr") ? 0 : (score - NEUTRAL) * Math.min(MOST_WORDS, block.prose.words());
    }
}
