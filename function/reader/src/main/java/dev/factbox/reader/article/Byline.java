package dev.factbox.reader.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "By Jane Doe and John Roe, Associated Press" as the names of people. */
final class Byline {
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.\\-]*|al-\\p{Lu}\\p{L}+)";
    private static final String NAME =
            WORD + "(?:\\s+(?:" + WORD + "|de|del|della|da|di|du|van|von|der|den|la|le|bin|al|el|y)){0,4}";
    private static final Pattern LINE = Pattern.compile("(?:By|BY|Text by|Story by|Words by|Written by)[:\\s]\\s*("
            + NAME + "(?:(?:\\s*,\\s*|\\s+(?:and|&|AND|with)\\s+)" + NAME
            + ")*)(?:\\s*(?:,|\\||/|;|\\||—|–|-|\\()\\s*\\p{L}[^.!?]{0,80}|\\s+in\\s+" + NAME + "(?:\\s+and\\s+" + NAME
            + ")?)?[\\s=]*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/|]\\s*(?:and\\s+)?|\\s+(?:and|AND|And|&|with)\\s+");
    private static final Pattern PREFIX = Pattern.compile(
            "^(?i:(?:text|story|words|written)\\s+)?(?i:by)[:\\s]\\s*|^(?:Von|Par|Por|Door|Av|Af|Di)\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu})");
    private static final Pattern PLACE = Pattern.compile("\\s+in\\s+\\p{Lu}.*$");
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?i).*\\b(?:press|news|newsroom|writers?|reporters?|editors?|correspondents?|times|post|staff|agency|agencies|media"
                    + "|journal|herald|reuters|ap|afp|dpa|aap|pa|upi|efe|ansa|desk|bureau|service|today|network|chronicle|tribune|guardian"
                    + "|magazine|daily|columnist|producer|contributor|analyst|professor|minister|president|director|wires?|bloomberg"
                    + "|inc|ltd|llc|corp|team|chief|bbc|cnn|telegraph|gazette|observer|independent)\\b.*|.*\\p{L}\\.\\p{Ll}{2,}(?:\\s.*)?");

    private Byline() {}

    /** Whether a line is nothing but a byline. */
    static boolean is(String line) {
        return line.length() <= Limits.HEADLINE_LENGTH && LINE.matcher(line).matches();
    }

    /** The people of a byline, with or without its "By"; none when it names only an organisation. */
    static List<String> people(String byline) {
        String bare = PREFIX.matcher(byline.strip()).replaceFirst("");
        List<String> people = new ArrayList<>();
        for (String part : BETWEEN.split(bare.replaceAll("\\s*=\\s*$", ""), -1)) {
            Matcher place = PLACE.matcher(part);
            String name = place.replaceFirst("")
                    .replaceAll("\\(.*|\\s+[—–-]\\s.*", "")
                    .strip();
            if (name.matches(NAME) && !NOT_A_PERSON.matcher(name).matches() && !people.contains(name)) {
                people.add(name.matches("[\\p{Lu}\\s.'’\\-]+") ? Dateline.readable(name) : name);
            }
        }
        return people;
    }
}
