package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import java.util.HashMap;
import java.util.Map;

/** Hints in the words of an element's class, id and role. They never name sites or their systems. */
enum Cue {
    BODY(
            "article articlebody body content entry post story text main copy prose paragraph paragraphs maincontent storybody articletext"),
    NAVIGATION(
            "nav navigation menu breadcrumb breadcrumbs header footer masthead topbar navbar skip pagination pager toolbar toc"),
    RELATED(
            "related recommend recommended recommendation recommendations more popular trending most also next prev previous"
                    + " teaser teasers card cards latest list listing feed recirc recirculation read readmore seealso similar suggested links carousel river"),
    ADVERT(
            "ad ads adv advert adverts advertisement advertising sponsor sponsored promo promotion commercial affiliate banner dfp gpt slot native shop buy product"),
    SOCIAL("share sharing social follow facebook twitter whatsapp sharebar addthis socials"),
    COMMENT("comment comments disqus reply replies respond discussion commentlist talkback feedback reactions"),
    CAPTION(
            "caption captions credit credits figure figcaption image images img photo photos picture gallery media slideshow video player lightbox thumbnail wp"),
    META(
            "byline author authors date time timestamp meta metadata tag tags category categories bio dateline published info topics keywords kicker eyebrow label contributor"),
    PROMPT(
            "newsletter subscribe subscription signup sign cookie cookies consent gdpr modal popup login register registration donate donation"
                    + " overlay alert notification app cta message disclaimer copyright legal privacy terms"),
    EMBED("embed embedded tweet instagram pullquote pull widget iframe oembed blockquote factbox infobox inset box"),
    STANDFIRST(
            "standfirst summary subtitle subheading dek deck lede intro introduction excerpt subhead strap description teaserline abstract bullets"),
    ASIDE("sidebar rail aside module secondary right left column col complementary bottom");

    private static final Map<String, Integer> MASKS = masks();

    /** Its bit in a set of cues. */
    final int index = Bits.next();

    private final String words;

    /** Hands out the bits in the order of the constants. */
    private static final class Bits {
        private static int used;

        private static int next() {
            return used++;
        }
    }

    Cue(String words) {
        this.words = words;
    }

    int mask() {
        return 1 << index;
    }

    private static Map<String, Integer> masks() {
        Map<String, Integer> masks = new HashMap<>();
        for (Cue cue : values()) {
            for (String word : cue.words.split(" ", -1)) {
                masks.merge(word, cue.mask(), (a, b) -> a | b);
            }
        }
        return masks;
    }

    /**
     * The cues in a class, id or role attribute as a set of {@link #mask()} bits; its words may be apart by anything
     * or by camel case.
     */
    static int in(String names) {
        int found = 0;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean hump = Character.isUpperCase(c) && i > start && Character.isLowerCase(names.charAt(i - 1));
            if (hump || !Character.isLetter(c)) {
                found |= i > start ? MASKS.getOrDefault(Letters.lower(names.substring(start, i)), 0) : 0;
                start = hump ? i : i + 1;
            }
        }
        return found;
    }
}
