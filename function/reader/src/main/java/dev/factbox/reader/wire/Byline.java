package dev.factbox.reader.wire;

import dev.factbox.reader.article.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "By Jane Doe and John Roe, Associated Press" as the names of people. */
public final class Byline {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.\\-]*|al-\\p{Lu}\\p{L}+|[dlo]['’]\\p{Lu}\\p{L}+)";
    private static final String NAME =
            WORD + "(?:\\s+(?:" + WORD + "|de|del|della|da|di|du|van|von|der|den|la|le|bin|al|el|y)){0,4}";
    private static final String PLACED = NAME + "(?:\\s+in\\s+" + NAME + ")?";
    private static final String NOT_A_DAY =
            "(?!(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:\\p{Ll}*)\\b(?:,|\\s+\\p{Ll}))";
    private static final Pattern LINE =
            Pattern.compile("(?:[Bb]y|BY|(?:Text|Story|Words|Written) by)[:\\s]\\s*" + NOT_A_DAY + PLACED
                    + "(?:(?:\\s*,\\s*|\\s+(?:and|&|AND|with)\\s+)" + PLACED
                    + ")*(?:\\s*(?:,|\\||/|;|—|–|-|\\(|\\s[Ff]or\\s)\\s*\\p{L}[^.!?]{0,80})?[\\s=]*");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:(?<!\\s)\\s++)?+([,;/|])\\s*+(?:and\\s+)?|(?<!\\s)\\s+(?:and|AND|And|&|with|und|et|och|og)\\s+");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?i:(?:text|story|words|written)\\s+)?(?i:by)[:\\s]\\s*|^(?:Von|Par|Por|Door|Av|Af|Di)\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})");
    private static final Pattern AFTER_NAME =
            Pattern.compile("(?<!\\s)\\s+in\\s+\\p{Lu}.*$|(?<!\\s)\\s+[Ff]or\\s.*$|\\(.*|(?<!\\s)\\s+[—–-]\\s.*");
    /** "JANE DOE Associated Press": capitals end where the name does. */
    private static final Pattern CAPITALS_FIRST =
            Pattern.compile("\\A(\\p{Lu}[\\p{Lu}.'’-]*+(?:\\s++\\p{Lu}[\\p{Lu}.'’-]++){1,9})\\s+\\p{Lu}\\p{Ll}.*");

    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\s.'’\\-]+");
    private static final Pattern PREFIXED = Pattern.compile("(?<!\\w)(Mc|[OD]['’])(\\p{Ll})");
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?i).*(?<!\\w)(?:press|news|newsroom|newsdesk|writers?|reporters?|editors?|correspondents?|times|post|staff|agency|agencies|media"
                    + "|journal|herald|reuters|ap|afp|dpa|aap|pa|upi|efe|ansa|desk|bureau|service|today|network|chronicle|tribune|guardian"
                    + "|magazine|daily|columnist|producer|contributor|analyst|professor|minister|president|director|wires?|bloomberg"
                    + "|inc|ltd|llc|corp|team|chief|bbc|cnn|telegraph|gazette|observer|independent|images|getty)\\b.*|.*\\p{L}\\.\\p{Ll}{2,}(?:\\s.*)?");

    private static final Pattern SIGN_OFF = Pattern.compile(
            "\\((?:Reporting|Writing|Reporting and writing) by ([^;()]{3,150}?)(?=;|\\)|\\.?\\s+(?:[Aa]dditional|[Ee]diting|[Ww]riting|[Ee]dited)\\b)");
    private static final int LONGEST_SIGN_OFF = 400;

    private Byline() {}

    /** Returns true if a line is nothing but a byline. */
    public static boolean is(String line) {
        return line.length() <= Limits.HEADLINE_LENGTH && LINE.matcher(line).matches();
    }

    /** The people of a byline, with or without its "By"; none when it names only an organisation. */
    public static List<String> people(String byline) {
        String bare = PREFIX.matcher(byline.strip()).replaceFirst("").replaceAll("(?:(?<!\\s)\\s++)?+=\\s*+$", "");
        List<String> people = new ArrayList<>();
        for (String part : BETWEEN.split(bare, -1)) {
            String name = CAPITALS_FIRST
                    .matcher(AFTER_NAME.matcher(part).replaceFirst("").strip())
                    .replaceFirst("$1");
            if (person(name) && !people.contains(name) && (people.isEmpty() || alike(people.getFirst(), name))) {
                people.add(name);
            }
        }
        return people.stream().map(Byline::readable).toList();
    }

    /**
     * The people of a sign-off that ends a story, "(Reporting by Jane Doe in Paris; Editing by John Roe)": who
     * reported, not who edited.
     */
    public static List<String> signed(String paragraph) {
        String end = paragraph.substring(Math.max(0, paragraph.length() - LONGEST_SIGN_OFF));
        Matcher sign = SIGN_OFF.matcher(end);
        return sign.find() ? people(sign.group(1)) : List.of();
    }

    private static boolean person(String name) {
        boolean code = CAPITALS.matcher(name).matches() && name.indexOf(' ') < 0;
        return name.matches(NAME) && !code && !NOT_A_PERSON.matcher(name).matches();
    }

    /** After a full name a single word is a title or a house, not a second person. */
    private static boolean alike(String first, String other) {
        return first.indexOf(' ') < 0 || other.indexOf(' ') > 0;
    }

    private static String readable(String name) {
        if (!CAPITALS.matcher(name).matches()) {
            return name;
        }
        return PREFIXED.matcher(Dateline.readable(name))
                .replaceAll(match -> match.group(1) + match.group(2).toUpperCase(Locale.ROOT));
    }
}
