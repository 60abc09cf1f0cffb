package dev.factbox.reader.wire;

import java.util.regex.Pattern;

/** Lines about a story that stand among its paragraphs: credits, end marks, promotions. */
public final class Furniture {
    private static final int LONGEST = 300;
    private static final Pattern LINE = Pattern.compile(
            "(?i)[-–—*\\s]*(?:end|ends|more|30|endit)[-–—*\\s]*" // end marks: -30-, ENDS
                    + "|\\(?(?:additional |further )?(?:reporting|writing|editing|compiled|translated) (?:by|and \\p{L}+ by) .*"
                    + "|\\(?(?:photo|image|picture|photograph|video|file photo|photo illustration)s?(?: credit| by| courtesy)?\\s*[:/|].*"
                    + "|(?:©|\\(c\\)|copyright)\\s.*"
                    + "|(?:read|see|watch|listen|learn) (?:more|also|next|now)\\b[^.]*"
                    + "|also read\\b.*|related (?:stories|articles|news|topics?)\\b[^.]*"
                    + "|(?:follow|like) (?:us|\\p{L}+(?: \\p{L}+)?) on (?:twitter|facebook|x|instagram|bluesky|threads|linkedin)\\b.*"
                    + "|(?:sign up|subscribe)\\b.{0,80}(?:newsletter|inbox|alerts?|today|now)\\b.*"
                    + "|(?:advertisement|advertising|sponsored(?: content)?|share(?: this(?: article| story)?)?|story continues below.*)"
                    + "|(?:media |press )?contacts?\\s*:.*|for (?:further|more) information\\b.*|source\\s*:\\s.*"
                    + "|\\((?:adds|recasts|updates|repeats|refiles|releads|writes through)\\b[^()]*\\)"
                    + "|the post .{1,200} (?:appeared first|first appeared) on .{1,80}|thanks for reading\\b.{0,80}[.!] (?:subscribe|share)\\b.*"
                    + "|all rights reserved.*"
                    + "|(?-i:(?:AAP|AFP|dpa|PA|ANSA|EFE)(?: [a-z]{2,4}){1,5}|[a-z]{2,4}(?:[/-][a-z]{2,5}){1,5})");

    private Furniture() {}

    /** Returns true if a block is about the story rather than of it; one without any letter or digit always is. */
    public static boolean is(String block) {
        return block.codePoints().noneMatch(Character::isLetterOrDigit)
                || (block.length() <= LONGEST && LINE.matcher(block).matches());
    }
}
