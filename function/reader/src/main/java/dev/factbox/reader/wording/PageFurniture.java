package dev.factbox.reader.wording;

import java.util.regex.Pattern;

/** Furniture of news pages around the story: credits, captions, promotion, timestamps. */
public final class PageFurniture {
    private static final Pattern PROMOTION = Pattern.compile(
            "(?<!\\w)(?:read more|live (?:coverage|blog|updates)|here ['’]?(?:s| is) what (?:you|we)|thank you for (?:following|reading|joining)|more to follow|breaking news story"
                    + "|have you been affected|e-?mail us|for (?:more|further) information|contact us|tickets (?:are )?available (?:at|from)|www\\.|click here|scroll down|sign up (?:for our|here|now|to (?:our|receive))|subscribe (?:to our|here|now|today)|follow us|follow @|like us on|log ?in|newsletter"
                    + "|watch the (?:full )?video|see (?:also|below)|share this|e-?mail:|@\\w+ on twitter|join the conversation"
                    + "|leave a comment|comments? below|call the samaritans)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT = Pattern.compile(
            "(?<!\\w)(?:getty images|(?:image|media|picture|photo) (?:caption|credit|source)|(?:pictured|above|below|left|right)\\s*[:,]\\s*(?=\\p{Lu})|solely responsible for|forward-looking statements|additional reporting|all rights reserved|©|copyright (?:\\d{4}|the )|photo(?:graph)?s?(?: by| courtesy|\\s*:)|images?\\s*:"
                    + "|video\\s*:|picture\\s*:|file photo|contributed to this (?:report|story|article)|reporting by|editing by"
                    + "|this (?:story|article|report) (?:was|has been) (?:originally |first )?(?:published|updated|corrected)"
                    + "|editor ?['’] ?s note|may not be published|press association sport)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STAMP = Pattern.compile(
            "(?:(?<!\\w)(?:updated|published|posted|last modified)\\s*:|(?<!\\w)(?:gmt|bst|est|edt|pdt|utc)\\s+\\d\\d?\\s?:|\\d\\d?:\\d\\d\\s*(?:gmt|bst|est|edt)\\s*,)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by\\s+(?:\\S+\\s+){1,5}(?:for|,)\\s|by\\s+(?:\\p{Lu}\\S+\\s*){2,4}$|by \\S+ \\S+\\s*\\.?$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY =
            Pattern.compile("\\(\\s*(?:cnn|reuters|ap|afp)\\s*\\)", Pattern.CASE_INSENSITIVE);

    /** A word or two and a colon: what a picture shows, or who speaks in a transcript. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:\\p{Lu}{4,}(?: \\p{Lu}{2,}){0,3}|(?:Pictured|Victim|Tragic|Scene|Happier times|Then and now|Q|A))\\s*:\\s");

    private PageFurniture() {}

    public static boolean is(String sentence) {
        return PROMOTION.matcher(sentence).find()
                || CREDIT.matcher(sentence).find()
                || STAMP.matcher(sentence).find()
                || BYLINE.matcher(sentence).find()
                || LABEL.matcher(sentence).find()
                || AGENCY.matcher(sentence).find();
    }
}
