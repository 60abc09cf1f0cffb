package dev.factbox.reader.facts.quantities;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.Set;

/** Tells numbers that name something, such as "Boeing 747" or "Section 3", from numbers that count. */
final class NumericLabels {
    private static final Set<String> BEFORE = Set.of(
            "no",
            "number",
            "numbers",
            "flight",
            "room",
            "route",
            "highway",
            "interstate",
            "channel",
            "chapter",
            "section",
            "article",
            "page",
            "phase",
            "level",
            "grade",
            "type",
            "class",
            "unit",
            "figure",
            "table",
            "resolution",
            "proposition",
            "title",
            "volume",
            "part",
            "episode",
            "season",
            "version",
            "model",
            "lot",
            "gate",
            "terminal",
            "platform",
            "track",
            "area",
            "zone",
            "district",
            "precinct",
            "ward",
            "apollo",
            "act",
            "line",
            "group",
            "formula",
            "code",
            "category",
            "tier",
            "stage",
            "round",
            "week",
            "day",
            "covid",
            "of");

    private NumericLabels() {}

    /** Returns true if the plain number {@code [start, end)} is a label. */
    static boolean isLabel(Lexemes lexemes, int start, int end) {
        Lexeme first = lexemes.get(start);
        Lexeme before = lexemes.get(start - 1);
        return isPartOfCode(lexemes, start, end)
                || isScore(lexemes, start, end)
                || (first.isNumber() && isAfterName(before))
                || (before.is(".") && before.glued() && lexemes.get(start - 2).is("no"))
                || (first.isWord() && isNameItself(lexemes, start));
    }

    /** "A320", "B-52", "3G", "G8", "#4", "10:30", "192.168", "777s". */
    private static boolean isPartOfCode(Lexemes lexemes, int start, int end) {
        Lexeme before = lexemes.get(start - 1);
        Lexeme after = lexemes.get(end);
        boolean joined = lexemes.get(start).glued()
                && (before.isWord()
                        || before.is("#")
                        || before.is(":")
                        || before.is(".")
                        || before.is("/")
                        || before.is("_")
                        || before.is("@")
                        || before.is("'")
                        || (before.is("-") && before.glued()));
        boolean continued =
                after.glued() && ((after.isWord() && !after.is("'s")) || numberFollows(lexemes, end, after));
        return (joined && lexemes.get(start).isNumber())
                || (continued && lexemes.get(end - 1).isNumber());
    }

    private static boolean numberFollows(Lexemes lexemes, int end, Lexeme after) {
        boolean mark = after.is(":") || after.is("/") || after.is(".") || after.is("_");
        return mark && lexemes.get(end + 1).isNumber() && lexemes.get(end + 1).glued();
    }

    /** "21-14", "52-35": two numbers that are no range. */
    private static boolean isScore(Lexemes lexemes, int start, int end) {
        boolean second = lexemes.get(start - 1).is("-")
                && lexemes.get(start - 2).isNumber()
                && lexemes.get(start - 1).glued();
        boolean first = lexemes.get(end).is("-")
                && lexemes.get(end).glued()
                && lexemes.get(end + 1).isNumber()
                && lexemes.get(end + 1).glued();
        return second || first;
    }

    private static boolean isAfterName(Lexeme before) {
        if (before.is("of")) {
            return false;
        }
        boolean named = hasCapital(before) && !FUNCTION_WORDS.contains(before.lower());
        return BEFORE.contains(before.lower()) || named;
    }

    /** "Boeing", "iPhone", "OS". */
    private static boolean hasCapital(Lexeme word) {
        return word.isWord() && !word.text().equals(word.lower());
    }

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "a", "an", "in", "on", "at", "of", "for", "with", "by", "to", "from", "all", "about", "some", "over",
            "nearly", "almost", "only", "least", "up", "and", "or", "but", "these", "those", "his", "her", "its",
            "their", "our", "just", "another", "other", "than", "as", "between", "after", "before", "while", "when",
            "that", "which", "who", "there", "are", "is", "was", "were", "killed", "around", "roughly");

    /** "Group of Seven", "Seven Network": a number word with a capital inside its sentence. */
    private static boolean isNameItself(Lexemes lexemes, int start) {
        boolean opens = start == 0
                || (!lexemes.get(start - 1).isWord() && !lexemes.get(start - 1).is(","));
        return lexemes.get(start).isCapitalized() && !opens;
    }
}
