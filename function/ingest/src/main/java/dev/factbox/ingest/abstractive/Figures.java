package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import dev.factbox.reader.facts.numerals.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers and dates of an article: each must stand in a sentence that shares the words around it. */
final class Figures {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DATE = Pattern.compile("\\b(?:" + MONTH + "\\s\\d{1,2}(?:,?\\s\\d{4})?|\\d{1,2}\\s"
            + MONTH + "(?:\\s\\d{4})?|" + MONTH + "(?:\\s\\d{4})?|(?:1[89]|20)\\d\\d)\\b");
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this|earlier this|later this)\\s(?:night|week|month|year|spring|summer|autumn|fall"
                    + "|winter|weekend|morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Numbers that the numerals leave out. */
    private static final Set<String> LOOSE = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "half",
            "twice",
            "double",
            "doubled",
            "triple",
            "tripled",
            "dozen",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "quarter",
            "both");

    private static final Set<String> SIGNS = Set.of("$", "€", "£", "¥", "%");
    private static final Set<String> UNITS = Set.of("percent", "dollars", "euros", "pounds", "yen");

    private final List<Passage> article;
    private final List<String> days;

    Figures(FactSheet sheet, List<Passage> article) {
        this.article = article;
        days = sheet.dates().stream()
                .map(date -> date.value() == null ? "" : date.value())
                .toList();
    }

    /** @param sign its currency or per cent, empty for a plain number */
    private record Figure(Numeral numeral, String sign, List<String> context) {
        boolean equalsIn(Figure other) {
            return numeral.value().compareTo(other.numeral.value()) == 0 && sign.equals(other.sign);
        }
    }

    boolean hasAllNumbers(Passage said) {
        boolean loose = true;
        for (int i = 0; i < said.words().size(); i++) {
            String word = said.words().get(i).lower();
            loose &= !LOOSE.contains(word)
                    || article.stream().anyMatch(source -> hasWord(source, word) && source.shared(said) > 0);
        }
        return loose && figures(said, DATE.matcher(said.text())).stream().allMatch(this::has);
    }

    private boolean has(Figure figure) {
        return article.stream()
                .anyMatch(source -> figures(source, DATE.matcher("")).stream().anyMatch(figure::equalsIn)
                        && (figure.context.isEmpty() || figure.context.stream().anyMatch(source.stemSet()::contains)));
    }

    private static boolean hasWord(Passage source, String word) {
        for (int i = 0; i < source.words().size(); i++) {
            if (source.words().get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of a passage, but for those in its dates. */
    private static List<Figure> figures(Passage passage, Matcher dates) {
        List<int[]> dated = new ArrayList<>();
        while (dates.find()) {
            dated.add(new int[] {
                passage.text().codePointCount(0, dates.start()), passage.text().codePointCount(0, dates.end())
            });
        }
        List<Figure> figures = new ArrayList<>();
        Lexemes words = passage.words();
        for (int i = 0; i < words.size(); i++) {
            Numeral numeral = words.numeral(i);
            if (numeral == null || words.get(i).is("one") || isIn(dated, words.get(i))) {
                continue;
            }
            List<String> after = passage.stemsFrom(numeral.end(), 2);
            figures.add(new Figure(
                    numeral, sign(words, i, numeral.end()), after.isEmpty() ? passage.stemsBefore(i, 2) : after));
            i = numeral.end() - 1;
        }
        return figures;
    }

    private static boolean isIn(List<int[]> ranges, Lexeme word) {
        return ranges.stream()
                .anyMatch(
                        range -> word.span().start() >= range[0] && word.span().start() < range[1]);
    }

    private static String sign(Lexemes words, int first, int end) {
        String before = words.get(first - 1).text();
        String after = words.get(end).lower();
        boolean isShare = after.equals("%")
                || after.equals("percent")
                || (after.equals("per") && words.get(end + 1).is("cent"));
        if (isShare) {
            return "%";
        }
        if (SIGNS.contains(before)) {
            return before;
        }
        return UNITS.contains(after)
                ? switch (after) {
                    case "dollars" -> "$";
                    case "euros" -> "€";
                    case "pounds" -> "£";
                    default -> "¥";
                }
                : "";
    }

    boolean hasAllDates(Passage said) {
        return DATE.matcher(said.text()).results().allMatch(date -> hasDate(date.group(), said))
                && RELATIVE.matcher(said.text())
                        .results()
                        .allMatch(date -> article.stream()
                                .anyMatch(source -> contains(source, date.group()) && isAbout(source, said)));
    }

    private boolean hasDate(String date, Passage said) {
        return article.stream().anyMatch(source -> contains(source, date) && isAbout(source, said))
                || (date.matches("\\d{4}") && days.stream().anyMatch(day -> day.startsWith(date)));
    }

    private static boolean contains(Passage source, String words) {
        return Pattern.compile("\\b" + Pattern.quote(words.toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(source.text().toLowerCase(Locale.ROOT))
                .find();
    }

    /** Two words shared besides the date itself. */
    private static boolean isAbout(Passage source, Passage said) {
        return source.shared(said) >= Math.min(3, said.stemSet().size());
    }
}
