package dev.factbox.reader.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text into words by the conventions of UD English EWT and GUM: "don't" is do + n't, hyphens stand alone but
 * after a prefix, numbers, addresses and abbreviations are whole. A port of {@code training/tokens.py}, equal to the
 * letter.
 */
final class Words {
    private static final String PREFIXES = "non|mid|re|anti|co|pre|pro|cross|post|over|ex|semi|sub|multi|counter|mini"
            + "|inter|neo|micro|macro|socio|psycho|un|intra|ultra|hyper|quasi|pseudo|bi|tri|e";
    private static final String ABBREVIATIONS =
            "Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Hon|Messrs|Sen|Sens|Rep|Reps|Gov|Govs|Pres|Gen"
                    + "|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Pvt|Adm|Brig|Det|Supt|Insp"
                    + "|St|Ste|Mt|Ft|Ave|Blvd|Rd|Jr|Sr|Inc|Corp|Co|Cos|Ltd|Bros|Assn|Dept|Univ|Gmbh|Plc"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"
                    + "|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa"
                    + "|Tenn|Tex|Va|Vt|Wash|Wis|Wyo"
                    + "|vs|v|al|cf|ca|approx|est|ed|eds|vol|fig|p|pp|Vol|Fig|Art|Sec|Ph";
    private static final String UNITS = "[AaPp][Mm]|[Bb][Nn]|[Tt][Nn]|mn|m|k|[Kk]m|kg|mg|mm|cm|ml|[Mm]ph|[Kk]ph|[Kk]mh"
            + "|lbs?|oz|ft|hrs?|mins?|secs?|yrs?|[KMGTkmgt][Bb]|[KMG]?[Hh]z|hp|[kMG]W";
    private static final String TOP_LEVEL = "com|org|net|edu|gov|mil|int|info|io|tv|co\\.uk|org\\.uk|ac\\.uk|gov\\.uk"
            + "|com\\.au|co\\.nz|co\\.za|eu|de|fr|ca|uk|ru|cn|jp|in|us";
    private static final String FILES =
            "docx?|xlsx?|pptx?|pdf|html?|txt|csv|jpe?g|png|gif|zip|exe|mp[34]|avi" + "|DOC|XLS|PPT|PDF|TXT|JPG|ZIP";
    private static final String NOT_INSIDE = "(?<![A-Za-z0-9])";
    private static final String NO_MORE = "(?![A-Za-z0-9])";
    private static final String NUMBER = "[0-9]+(?:[.,:/][0-9]+){0,20}";
    private static final String ADDRESS = "[!#-;=?-~]{0,2000}[A-Za-z0-9/=_#%~+-]";

    /** One word, or several that {@link #cut} takes apart; in the order in which the kinds are tried. */
    private static final Pattern WORD = Pattern.compile(String.join(
            "|",
            // web addresses, e-mail addresses, handles, hash tags
            "(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://" + ADDRESS,
            "[Ww][Ww][Ww]\\." + ADDRESS,
            "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,8}",
            NOT_INSIDE + "[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\\.[A-Za-z0-9-]{1,63}){0,4}\\.(?:" + TOP_LEVEL + ")(?:/"
                    + ADDRESS + ")?" + NO_MORE,
            "[@#][A-Za-z_][A-Za-z0-9_]{0,200}",
            // names of files, groups and variables, short forms with a slash
            NOT_INSIDE + "[A-Za-z0-9]{1,64}(?:[_-][A-Za-z0-9]{1,64}){0,8}\\.(?:" + FILES + ")" + NO_MORE,
            NOT_INSIDE + "[a-z]{2,20}(?:\\.[a-z]{2,20}){2,8}" + NO_MORE,
            NOT_INSIDE + "[A-Za-z0-9]{1,64}(?:_[A-Za-z0-9]{1,64}){1,8}" + NO_MORE,
            NOT_INSIDE + "(?:[Bb]/c|[Ww]/o|[Nn]/[Aa])" + NO_MORE,
            // telephone numbers, decades, numbers (ordinals, decimals, times, dates), numbers with a unit (cut below)
            NOT_INSIDE + "[0-9]{3}-(?:[0-9]{3}-)?[0-9]{4}" + NO_MORE,
            NOT_INSIDE + "'[0-9]0s" + NO_MORE,
            "[0-9]+'s" + NO_MORE,
            NUMBER + "(?=[ap]\\.m\\.)",
            "(?<=[0-9])[ap]\\.m\\." + NO_MORE,
            NUMBER + "(?:" + UNITS + ")" + NO_MORE,
            NUMBER + "(?:st|nd|rd|th|ST|ND|RD|TH|s)?" + NO_MORE,
            "(?<![A-Za-z0-9.])\\.[0-9]+" + NO_MORE,
            // abbreviations and initials
            NOT_INSIDE + "(?:[A-Za-z]\\.){2,10}" + NO_MORE,
            NOT_INSIDE + "(?:[A-Za-z]\\.){1,9}[A-Za-z]" + NO_MORE,
            NOT_INSIDE + "Ph\\.D\\.",
            NOT_INSIDE + "(?:Nos?|Rs)\\.(?= ?[0-9])",
            NOT_INSIDE + "(?:" + ABBREVIATIONS + ")\\.(?!\\.)",
            NOT_INSIDE + "etc\\.(?= ?[a-z,;:)])",
            NOT_INSIDE + "[A-HJ-Z]\\.(?= [A-Z])",
            NOT_INSIDE + "(?:US|HK|NZ|NT|CA|AU|[ACSR])\\$",
            // possessive, so that "A&A&A…" of any length takes no stack; the same matches as (?:&[A-Z]{1,5})+ NO_MORE
            NOT_INSIDE + "[A-Z]{1,5}(?:&[A-Z]{1,5}" + NO_MORE + ")++",
            // clitics that stand alone after a symbol, and words
            "(?<=[^ ])'(?:s|S|re|ve|ll|d|m)" + NO_MORE,
            "(?:(?<![A-Za-z0-9'-])(?i:" + PREFIXES + ")-)?[A-Za-z0-9]+(?:'[A-Za-z0-9]+){0,4}",
            // symbols: runs of one kind, emoticons, or one alone
            "\\.[!?]+|\\.{2,}|-{2,}|[!?]{2,}|\\*{2,}|\\+{2,}|\\${2,}|={2,}|_{2,}|~{2,}|#{2,}|<{2,}|>{2,}|''|``",
            "[:;=]-?[)(DP]" + NO_MORE,
            "[^ ]\\x02*"));

    private static final Pattern CLITICS = Pattern.compile("(.+?)(n't|N'T|'(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M))");
    private static final Pattern FUSED = Pattern.compile("([Cc]an|CAN)(?:not|NOT)|([Gg]on|[Ww]an)na|([Gg]ot|[Oo]ut)ta"
            + "|([Gg]im|[Ll]em)me|([Dd]o|[Dd]id|[Dd]oes|[Ii]s|[Ww]as|[Cc]ould|[Ww]ould|[Hh]a[sd]|[Hh]ave|[Aa]re|[Ww]ere"
            + "|[Ss]hould|[Ww]o|[Cc]a|[Aa]i)nt|([Tt]hat|[Ww]hat|[Tt]?[Hh]ere)s"
            + "|(DO|DID|DOES|IS|WAS|COULD|WOULD|HA[SD]|HAVE|ARE|WERE|SHOULD|WO|CA|AI)NT"
            + "|([Yy]ou|[Tt]hey)(?:re|ve|ll)|([Hh]e|[Ss]he)s|(i)(?:m|ve)");

    /**
     * "its" for "it's" and "your" for "you're" where what follows cannot follow a possessive, "Im" for "I'm": the
     * last letter is a word.
     */
    private static final Pattern SHORT = Pattern.compile(
            "(?:[Ii]ts|[Yy]our)(?= (?:an?|the|this|that|these|those|my|your|his|our|their|not|no|been|in|on|at"
                    + "|from|for|to|with|like|kind of|really|so|too|also|definitely|probably|because|nothing|something"
                    + "|anyone|what|why|how|where|when|who|if|he|she|it|you|we|they|got|gonna|going)"
                    + "(?![A-Za-z0-9'.-]| -))|Im(?= (?:not|so|sure|sorry|glad|happy|afraid|really|very|pretty|just|an?|the"
                    + "|(?!during|according|including|following|regarding|concerning)[a-z]{2,12}ing)(?![A-Za-z0-9'.-]))");

    private static final int LONGEST_SHORT = 4;
    private static final Pattern UNIT = Pattern.compile("(" + NUMBER + ")(?:" + UNITS + ")");
    private static final Pattern ONLY_DIGITS = Pattern.compile("[0-9]+");

    private Words() {}

    /**
     * Where a word stands.
     *
     * @param start in code points of the text that was split
     * @param end exclusive
     */
    record Place(int start, int end) {}

    /** The words of a paragraph, in order; every character but spaces is in exactly one. */
    static List<Place> split(int[] codePoints) {
        String bones = Skeleton.of(codePoints);
        List<Place> found = new ArrayList<>();
        Matcher word = WORD.matcher(bones).useTransparentBounds(true);
        int at = 0;
        while (at < bones.length()) {
            if (bones.charAt(at) == ' ') {
                at++;
            } else if (word.region(at, bones.length()).lookingAt()) {
                cut(bones, at, word.end(), found);
                at = word.end();
            } else {
                throw new IllegalStateException("the last rule matches any character");
            }
        }
        return found;
    }

    /**
     * Cuts a match into words: clitics off the end (at most two), short forms and fused pairs apart, a unit off its
     * number.
     */
    private static void cut(String bones, int start, int end, List<Place> found) {
        int last = clitic(bones, start, end);
        if (last < 0) {
            int middle = isShort(bones, start, end) ? end - 1 - start : seam(bones.substring(start, end));
            if (middle > 0) {
                found.add(new Place(start, start + middle));
            }
            found.add(new Place(start + middle, end));
            return;
        }
        int first = clitic(bones, start, last);
        if (first < 0) {
            found.add(new Place(start, last));
        } else {
            found.add(new Place(start, first));
            found.add(new Place(first, last));
        }
        found.add(new Place(last, end));
    }

    private static boolean isShort(String bones, int start, int end) {
        return end - start <= LONGEST_SHORT
                && SHORT.matcher(bones)
                        .useTransparentBounds(true)
                        .region(start, end)
                        .matches();
    }

    /** Returns the start of the clitic at the end, or -1. */
    private static int clitic(String bones, int start, int end) {
        if (bones.indexOf('\'', start, end) < 0) {
            return -1;
        }
        Matcher clitic = CLITICS.matcher(bones).region(start, end);
        return clitic.matches() && !ONLY_DIGITS.matcher(clitic.group(1)).matches() ? clitic.end(1) : -1;
    }

    /** Returns the position at which a fused pair or a number with its unit comes apart, or 0. */
    private static int seam(String word) {
        Matcher fused = FUSED.matcher(word);
        if (fused.matches()) {
            for (int group = 1; group <= fused.groupCount(); group++) {
                if (fused.end(group) > 0) {
                    return fused.end(group);
                }
            }
        }
        Matcher unit = UNIT.matcher(word);
        return unit.matches() ? unit.end(1) : 0;
    }
}
