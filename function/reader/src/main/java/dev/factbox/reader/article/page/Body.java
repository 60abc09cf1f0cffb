package dev.factbox.reader.article.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the story's blocks: the element that holds most of what is likely of the story, and in it the likely blocks. */
final class Body {
    /** A block less likely than this speaks against the element that holds it. */
    private static final float NEUTRAL = 0.3f;

    private static final float LIKELY_INSIDE = 0.4f;
    private static final float LIKELY_OUTSIDE = 0.8f;

    /** So that no single long block decides. */
    private static final int MOST_WORDS = 150;

    private Body() {}

    /** The blocks of the story in order; empty when nothing on the page looks like one. */
    static List<Block> choose(List<Block> blocks, float[] scores) {
        Frame container = container(blocks, scores);
        List<Block> chosen = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean inside = container != null && blocks.get(i).frame.isWithin(container);
            if (scores[i] > (inside ? LIKELY_INSIDE : LIKELY_OUTSIDE)) {
                chosen.add(blocks.get(i));
            }
        }
        return chosen;
    }

    private static @Nullable Frame container(List<Block> blocks, float[] scores) {
        Map<Frame, Float> sums = new HashMap<>();
        Frame best = null;
        for (int i = 0; i < blocks.size(); i++) {
            float gain = (scores[i] - NEUTRAL)
                    * Math.min(MOST_WORDS, blocks.get(i).prose.words());
            for (Frame up = blocks.get(i).frame; up != null; up = up.parent) {
                sums.merge(up, gain, Float::sum);
            }
        }
        for (Block block : blocks) {
            for (Frame up = block.frame; up != null; up = up.parent) {
                if (best == null || sums.getOrDefault(up, 0f) > sums.getOrDefault(best, 0f)) {
                    best = up;
                }
            }
        }
        return best;
    }
}
