package dev.factbox.reader.wire;

import dev.factbox.factsheet.Correction;
import dev.factbox.reader.article.MetadataBuilder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds evidence that a version corrects an earlier one: notes to editors, headlines and lines of the text. */
public final class Corrections {
    private static final String WORD = "(?:CORRECT(?:S|ED|ING|ION|IVE)|RECTIFICATION)";
    private static final Pattern NOTE = Pattern.compile(
            "(?s)\\W*(?i:(?:eds?|editors?|attn|attention)\\W+){0,9}(?i:correct(?:s|ed|ing|ion|ive)|rectification)\\b.*"
                    + "|(?s).*(?<!\\w)" + WORD + "\\b.*|(?is)\\W*(?:eds?|editors?|update)\\b.*(?<!\\w)corrects\\b.*");
    private static final Pattern HEADLINE =
            Pattern.compile("\\W*(?:" + WORD + "\\b(?!\\s+(?i:officer|facilit))|(?i:correct(?:ed|ion))\\s*[:—–-]).*");
    private static final Pattern LINE = Pattern.compile(
            "\\((?i:(?:eds?|attn)\\W+)?(?i:correct(?:s|ed|ing))\\s[^)]{3,400}\\)\\.?"
                    + "|(?i:correction)(?:\\s*\\([^)]{3,40}\\)|,? \\p{L}+\\.? \\d{1,2}(?:, \\d{4})?)?\\s*[:—–]\\s*\\S.{10,800}"
                    + "|(?i:\\W*(?:this|the) (?:story|article|version|report|item|headline|post)\\b[^.]{0,60}\\b(?:corrects|has been corrected|was corrected|been updated to correct)\\b.{0,600})"
                    + "|(?i:\\W*(?:an|a) (?:earlier|previous) version of this (?:story|article|report|headline|post)\\b.{0,600})");
    private static final int LONGEST = 1_000;
    private static final int LONGEST_NOTE = 2_000;

    private Corrections() {}

    /** Reads a note to editors; what was corrected is kept only if the note may be shown. */
    public static void note(@Nullable String note, MetadataBuilder metadata) {
        if (note != null && note.length() <= LONGEST_NOTE && NOTE.matcher(note).matches()) {
            metadata.correction(Correction.From.EDNOTE, Signals.publicNote(note).orElse(null));
        }
    }

    public static void headline(@Nullable String headline, MetadataBuilder metadata) {
        if (headline != null
                && headline.length() <= LONGEST
                && HEADLINE.matcher(headline).matches()) {
            metadata.correction(Correction.From.HEADLINE, null);
        }
    }

    /** Returns true if a paragraph tells of a correction and nothing else. */
    public static boolean isLine(String paragraph) {
        return paragraph.length() <= LONGEST && LINE.matcher(paragraph).matches();
    }

    /** Reads a paragraph of the text. */
    public static void line(String paragraph, MetadataBuilder metadata) {
        if (isLine(paragraph)) {
            metadata.correction(
                    Correction.From.TEXT, Signals.publicNote(paragraph).orElse(null));
        }
    }
}
