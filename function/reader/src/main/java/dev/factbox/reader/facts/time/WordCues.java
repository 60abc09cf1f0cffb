package dev.factbox.reader.facts.time;

import dev.factbox.reader.facts.numerals.Lexeme;
import dev.factbox.reader.facts.numerals.Lexemes;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges by the words around a time expression which way its clause looks; needs no parse. */
final class WordCues {
    private static final Set<String> AHEAD = words("will 'll shall would should may might must upcoming scheduled due"
            + " expected expects plans planned slated until till begins starts coming deadline expire expires going"
            + " intends hopes wants");

    /** Past forms that don't end in "ed", and words that only stand with the past. */
    private static final Set<String> BACK = words(
            "was were had did said told since went came made took got began met saw"
                    + " left held won lost sold bought found gave grew fell rose became kept ran sent spoke spent stood thought"
                    + " wrote shot hit cut put been has have built broke brought caught chose dealt drew drove felt fled flew"
                    + " forgot fought heard hid hung hurt knew laid lay led meant paid rode sank sat shook slept slid sought"
                    + " split spread stole struck swept swore taught threw tore understood withdrew woke wore says ended");

    private static final Set<String> NOT_PAST =
            words("need united indeed speed feed seed hundred breed exceed proceed succeed embed shed sacred");

    /** Before "to" and a verb: what is meant to happen. */
    private static final Set<String> INTENT =
            words("plan plans planned planning likely expected scheduled due agreed hopes"
                    + " hope hoped wants want intends intend ready set going is are were slated promised vowed pledged prepared"
                    + " preparing expects aims about supposed");

    /** Maximum distance of a verb from the expression, in lexemes. */
    private static final int REACH = 14;

    private WordCues() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Takes the verb nearest before the expression in its sentence, or else the nearest behind it. */
    static Direction around(Lexemes lexemes, int start, int end) {
        for (int i = start - 1; i >= Math.max(0, start - REACH) && !endsSentence(lexemes, i); i--) {
            Direction direction = of(lexemes, i);
            if (direction != Direction.OPEN) {
                return direction;
            }
        }
        for (int i = end; i < Math.min(lexemes.size(), end + REACH) && !endsSentence(lexemes, i); i++) {
            Direction direction = of(lexemes, i);
            if (direction != Direction.OPEN) {
                return direction;
            }
        }
        return Direction.OPEN;
    }

    private static boolean endsSentence(Lexemes lexemes, int at) {
        Lexeme mark = lexemes.get(at);
        boolean end = mark.is(".") || mark.is("?") || mark.is("!") || mark.is(";");
        return end && !lexemes.get(at + 1).glued();
    }

    private static Direction of(Lexemes lexemes, int at) {
        Lexeme word = lexemes.get(at);
        String before = lexemes.get(at - 1).lower();
        return switch (word.lower()) {
            case "to" -> {
                boolean passive = lexemes.get(at + 1).is("be");
                yield passive || INTENT.contains(before) ? Direction.FUTURE : Direction.OPEN;
            }
            case "set" -> lexemes.get(at + 1).is("for") ? Direction.FUTURE : Direction.OPEN;
            case "soon", "early" -> before.equals("as") ? Direction.FUTURE : Direction.OPEN;
            default -> before.equals("be") || before.equals("being") ? Direction.OPEN : ofVerb(word);
        };
    }

    private static Direction ofVerb(Lexeme word) {
        String lower = word.lower();
        if (AHEAD.contains(lower)) {
            return Direction.FUTURE;
        }
        boolean participle = lower.startsWith("un") || word.isCapitalized() || NOT_PAST.contains(lower);
        boolean regular = lower.length() > 3 && lower.endsWith("ed") && !participle;
        return regular || BACK.contains(lower) ? Direction.PAST : Direction.OPEN;
    }
}
