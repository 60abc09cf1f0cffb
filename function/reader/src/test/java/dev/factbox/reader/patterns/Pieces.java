package dev.factbox.reader.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Short texts which, repeated, may make a regular expression slow: characters of each kind, markup, and words of its
 * own.
 */
final class Pieces {
    private static final int OWN = 60;

    private static final List<String> COMMON = List.of(
            (" ,\n,\t,a,A,É,é,0,.,-,–,\",“,”,(,),[,],<,>,/,!,:,;,',’,&,\u0301,a\u0301,=,_,|,*,#,@,\u00a0,{,},%,$,£,?,a ,A ,Aa ,A. ,a. ,1;,a-,a.,(a,“a"
                            + ",<!-- x -->,<!--,<a>,<a b=\"c\">, \n,\n ,a\n,a \n,A\n,\n\n,1 ,12 ,and ,Aa and ,the ,of ,https://a.,&amp;,<?,<!,= ,a=,1:,0 0")
                    .split(",", -1));

    private static final Pattern NOTATION = Pattern.compile("\\\\[pP]\\{[^}]*}|\\\\.|\\(\\?[:!=<i]+");
    private static final Pattern WORD_OR_SIGN = Pattern.compile("\\p{L}{2,}|[^\\\\\\p{L}]");

    private Pieces() {}

    /** The pieces for a regular expression; the same in each run. */
    static List<String> of(String regex) {
        List<String> words = new ArrayList<>(List.of(" ", "a", "A", "1", "\n", ",", ", "));
        WORD_OR_SIGN
                .matcher(NOTATION.matcher(regex).replaceAll(" "))
                .results()
                .forEach(word -> words.add(word.group()));
        List<String> pieces = new ArrayList<>(COMMON);
        pieces.add(",");
        pieces.add(", ");
        Random random = new Random(regex.hashCode());
        for (int i = 0; i < OWN; i++) {
            StringBuilder piece = new StringBuilder();
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                piece.append(words.get(random.nextInt(words.size())));
            }
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
