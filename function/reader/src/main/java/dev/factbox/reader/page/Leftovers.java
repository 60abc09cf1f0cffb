package dev.factbox.reader.page;

import java.util.regex.Pattern;

/**
 * Blocks that stand among a story's paragraphs and never belong to it, told by their words: pointers to other
 * stories, prompts, photo captions and credits, and headlines, which are the page's own or another story's.
 */
final class Leftovers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern POINTER = Pattern.compile(
            "\\A\\W*+(?:read (?:more|also|next|on|the full)|also read|see (?:also|more)|related(?: stor| art| news| content|:)|recommended"
                    + "|don['’]t miss|more from|in case you missed|up next|you (?:may|might) also|also on|trending"
                    + "|you can also (?:check|read|watch)|watch(?::| now| more| also)|most read|listen(?::| to)|further reading|(?:keep|continue) reading|click here)\\b",
            FLAGS);
    private static final Pattern PROMPT = Pattern.compile(
            "\\A\\W*+(?:sign up|subscribe|support (?:us|our)"
                    + "|(?:you can )?(?:follow|like|find) .{0,60}\\bon (?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|telegram|whatsapp)\\b"
                    + "|like this story|share this|download (?:our|the) .{0,30}app|reach the reporter|join (?:our|us)|to read the full"
                    + "|get .{0,60}(?:delivered|inbox|newsletter)|story continues|advertisement|article continues"
                    + "|this article is (?:copyright|for)|this document is subject to|enter your email|send us (?:a|your)|have a (?:story|tip|news)"
                    + "|do you have a story|thank you for reading"
                    + "|for (?:more|the latest) .{0,60}(?:stories|news|updates|visit|follow|click|download|subscribe))",
            FLAGS);
    private static final Pattern CAPTION = Pattern.compile(
            "\\A\\W*+(?:pictured\\b|(?:photo|image|picture|pic|video|illustration|credit|file photo|photograph)s?(?: (?:credit|by|courtesy|source))?s?\\s*[:/|©])",
            FLAGS);

    private static final Pattern PRIVATE_PROMPT = Pattern.compile(
            "\\A\\W*+(?:to (?:view|see|access|continue reading) (?:the|this) (?:full|rest|entire|story|article)|first[- ]time subscribers"
                    + "|if you['’]re seeing this message|(?:if you(?:['’]re| are) .{0,40})?already an? (?:subscriber|member))",
            FLAGS);
    private static final Pattern LABEL = Pattern.compile(
            "\\A\\W*+(?:advert|category ?:.*|(?:release date|posted in|filed under):?.*|explore further|article content|content continues|key event|table of contents|jump to|view comments|most shared|read comments)\\W*"
                    + "|\\A\\W*+\\d{1,2}[:.]\\d\\d\\s*(?:[ap]\\.?m\\.?)?\\s*(?:[a-z]{2,4}\\b)?[^.\\n]{0,40}",
            FLAGS);
    /** As some newspapers mark links to their other stories inside of one. */
    private static final Pattern MARKED_LINK = Pattern.compile(
            "\\[(?:INSIGHT|REVEALED|REVEAL|VIDEO|PICTURES|ANALYSIS|COMMENT|OPINION|UPDATE|REPORT|EXCLUSIVE|LATEST|PICS|PHOTOS|WATCH|SPOTLIGHT|INTERVIEW|LIVE|MAP|POLL)\\](?:\\W*$|\\W*\\n)");

    /** Wherever in a short block it stands. */
    private static final Pattern PLEA = Pattern.compile(
            "(?<!\\w)(?:sign(?:ing)? up|subscrib(?:e|ing))\\b.{0,40}\\b(?:our|free|the newsletter|here)\\b.{0,60}|(?<!\\w)we may (?:earn|receive) (?:an? )?(?:affiliate )?commission"
                    + "|(?<!\\w)(?:get in touch|contact us|email us|write to us)\\b.{0,40}@|(?<!\\w)submit your .{0,40}(?:letter|form|here)\\b"
                    + "|(?<!\\w)get (?:real[- ]time|live) updates\\b|(?<!\\w)by signing up to our\\b|\\[\\p{Lower}+ \\p{Lower}+=[^\\]]{0,500}\\]",
            FLAGS);

    private static final int LONGEST_PLEA = 40;

    /** A pointer is mostly a link, or no sentence. */
    private static final double LINKED = 0.3;

    private static final int LONGEST_LABEL = 6;

    private static final int LONGEST_STAMP = 9;

    /** A story may open a long paragraph with a prompt's words. */
    private static final int LONGEST_PROMPT = 60;

    private Leftovers() {}

    static boolean has(Block block) {
        int words = block.prose.words();
        boolean pointing = block.linkDensity() > LINKED || words <= LONGEST_LABEL;
        return block.frame.tag.equals("h1")
                || (pointing && opens(POINTER, block))
                || (words < LONGEST_PROMPT && opens(PROMPT, block))
                || (words < LONGEST_PROMPT && opens(PRIVATE_PROMPT, block))
                || (words < LONGEST_PLEA && PLEA.matcher(block.text).find())
                || (words < LONGEST_STAMP && LABEL.matcher(block.text).matches())
                || (words < LONGEST_PROMPT
                        && block.text.indexOf(']') >= 0
                        && MARKED_LINK.matcher(block.text).find())
                || opens(CAPTION, block);
    }

    private static boolean opens(Pattern words, Block block) {
        return words.matcher(block.text).lookingAt();
    }
}
