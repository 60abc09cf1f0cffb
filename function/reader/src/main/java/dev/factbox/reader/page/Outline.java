package dev.factbox.reader.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the place where a page's prose gathers: its top frame, and the kinds of elements that hold it. */
final class Outline {
    private final Frame top;
    private final int proseWords;
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<String, Group> paths = new HashMap<>();

    /** The elements of one signature taken together. */
    private static final class Group {
        private int blocks;
        private int chars;
        private int linkChars;
        private int words;
        private int proseWords;

        private void add(Block block) {
            blocks++;
            chars += block.text.length();
            linkChars += block.linkChars;
            words += block.prose.words();
            proseWords += block.isProse() ? block.prose.words() : 0;
        }
    }

    private Outline(Frame top, int proseWords) {
        this.top = top;
        this.proseWords = proseWords;
    }

    static Outline of(List<Block> blocks) {
        Frame top = new Frame(null, "html", "html", 0, false, false);
        int prose = 0;
        for (Block block : blocks) {
            prose += block.isProse() ? block.prose.words() : 0;
            for (Frame up = block.frame; up != null; up = up.parent) {
                top = up.proseScore * (1 - up.linkDensity()) > top.proseScore * (1 - top.linkDensity()) ? up : top;
            }
        }
        Outline outline = new Outline(top, prose);
        for (Block block : blocks) {
            outline.groups
                    .computeIfAbsent(block.frame.signature, key -> new Group())
                    .add(block);
            outline.paths.computeIfAbsent(path(block), key -> new Group()).add(block);
        }
        return outline;
    }

    private static String path(Block block) {
        Frame parent = block.frame.parent;
        return block.frame.signature + "<" + (parent == null ? "" : parent.signature);
    }

    int proseWords() {
        return proseWords;
    }

    /** The frame that holds most of the page's prose directly, or in elements close by. */
    Frame top() {
        return top;
    }

    void measure(Block block, float[] row) {
        double prose = Math.max(1, proseWords);
        Frame common = block.frame.common(top);
        set(row, Feature.IN_TOP, common == top ? 1 : 0);
        set(row, Feature.TOP_PARENT, block.frame.parent == top || block.frame == top ? 1 : 0);
        set(row, Feature.ABOVE_TOP, top.depth - common.depth);
        set(row, Feature.BELOW_TOP, block.frame.depth - common.depth);
        set(row, Feature.COMMON_PROSE, common.proseWords / prose);
        set(row, Feature.TOP_PROSE, top.proseWords / prose);
        Group group = groups.getOrDefault(block.frame.signature, new Group());
        set(row, Feature.SIGNATURE_PROSE, group.proseWords / prose);
        set(row, Feature.SIGNATURE_BLOCKS, group.blocks);
        set(row, Feature.SIGNATURE_LINKS, (double) group.linkChars / Math.max(1, group.chars));
        set(row, Feature.SIGNATURE_WORDS, (double) group.words / Math.max(1, group.blocks));
        set(row, Feature.PATH_PROSE, paths.getOrDefault(path(block), new Group()).proseWords / prose);
    }

    private static void set(float[] row, Feature feature, double value) {
        row[feature.index] = (float) value;
    }
}
