package dev.factbox.reader.page;

import dev.factbox.reader.article.Letters;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Classifies a block by its words: a prompt, a credit, a byline, the head of a list of links. */
final class BlockWords {
    /** Openings of blocks, each kind by its number in this list, from 1. */
    private static final List<Pattern> OPENINGS = Stream.of(
                    "read (more|also|next|the full|our|all|about|on)|also read|more (from|on|about|stories|news|in|like)|see (also|more)|related|recommended|you may|you might"
                            + "|don['’]?t miss|must read|trending|popular|most (read|popular|viewed)|latest|up next|next (article|story|up|post)|previous|keep reading|continue reading"
                            + "|in case you missed|editor['’]?s picks?|top stories|other stories|further reading|explore more|what to read|suggested|in this (article|story)",
                    "sign up|subscribe|newsletter|get (the|our|more|all|daily|breaking|a weekly)|join (us|our|the)|register|log ?in|enter your|stay (up|informed|in|tuned)|want (more|to)"
                            + "|never miss|support (our|us|the)|become a|already a|for more|to (read|get|receive|continue|learn)|download|thank(s| you) for|start your|unlock|this article is (for|free)",
                    "share|follow|tweet|facebook|twitter|email|print|whatsapp|linkedin|pinterest|copy link|like us|find us|connect with|save",
                    "photo|image|picture|credit|video|watch|gallery|file|getty|illustration|a view|click (here|to|for|on)|tap|listen|play|enlarge|slide",
                    "copyright|©|\\(c\\)|all rights|terms|privacy|disclaimer|this (material|site|website|content)|the views|cookies?|we use|by (clicking|using|signing|submitting|continuing)"
                            + "|associated press|any views|opinions expressed|advertis|sponsored|promoted|paid|affiliate|we may earn|when you buy",
                    "comments?|leave a|reply|post a|join the (conversation|discussion)|discuss|report|notify me|your email|what do you think|have your say|let us know|\\d+ comments?|view comments|show comments",
                    "by |written by|posted by|author|contributor|reporter|staff|about the|edited by|reporting by|contact|send tips|got a tip|do you have|if you have a",
                    "published|updated|last (updated|modified)|posted|first published|\\d{1,2}[:.]\\d\\d|(mon|tues|wednes|thurs|fri|satur|sun)day,? |\\d+ (min|hour|day)",
                    "editor['’]?s note|correction|note:|update:|source|this (article|story|post|piece|report) (was|is|has|originally|first|appeared|contains)|originally published|tags?:?|topics?|filed under|categor|keywords")
            .map(opening -> Pattern.compile("\\A(?:" + opening + ")"))
            .toList();

    private static final Set<String> PROMPTING = Set.of(
            ("subscribe subscription newsletter newsletters sign signup click share follow facebook twitter instagram tiktok youtube whatsapp telegram linkedin pinterest"
                            + " cookies cookie privacy comment comments login account inbox email app download copyright rights reserved getty photo image pic images reuters"
                            + " advertisement read more related here podcast updates alerts free premium member members browser javascript tap watch video via credit courtesy")
                    .split(" ", -1));

    private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.|[\\w.]@[\\w.]+\\.\\w");
    private static final Pattern HANDLE = Pattern.compile("(?:^|\\W)[@#]\\w{2,}|pic\\.twitter");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\w)(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d|\\d{1,2}:\\d\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATED = Pattern.compile(
            "(?<!\\w)(?:related|recommended|more from|more on|more in|read more|read next|also read|most (?:read|popular|viewed)|trending|latest|comments?|you may|you might|newsletter|leave a reply|share this|top stories|around the web|sponsored|popular|about the author|tags|explore further|table of contents|in this article|jump to|more great|what others are reading)\\b|^about [\\w&'’.-]+(?: [\\w&'’.-]+){0,2}:?$");

    private static final Pattern CREDIT = Pattern.compile(
            "\\((?:image|photo|picture|pic|video|credit|source)s?\\s*(?::|by\\b|via\\b|courtesy\\b)[^()]*\\)\\W*$"
                    + "|[.!?”\"’')\\]]\\s?(?:getty(?: images)?|reuters|afp|ap photo|associated press|shutterstock|alamy|epa)(?:[/ ]\\w+){0,3}$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_CREDIT = 80;

    private BlockWords() {}

    /** 0 for no known opening, otherwise its kind. */
    static int opening(String lower) {
        for (int kind = 0; kind < OPENINGS.size(); kind++) {
            if (OPENINGS.get(kind).matcher(lower).lookingAt()) {
                return kind + 1;
            }
        }
        return 0;
    }

    /** The small letters that the other methods take: enough of a block to judge its opening. */
    static String lower(String text) {
        return Letters.lower(text.substring(0, Math.min(80, text.length())));
    }

    /** Share of words, among the first forty, that prompt for something rather than tell. */
    static float prompting(String text) {
        int found = 0;
        int words = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && words < 40; i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    words++;
                    found += PROMPTING.contains(Letters.lower(text.substring(start, i))) ? 1 : 0;
                }
                start = i + 1;
            }
        }
        return words == 0 ? 0 : (float) found / words;
    }

    static boolean hasAddress(String text) {
        return (text.indexOf('@') >= 0 || text.contains("www.") || text.contains("http"))
                && ADDRESS.matcher(text).find();
    }

    static boolean hasHandle(String text) {
        return (text.indexOf('@') >= 0 || text.indexOf('#') >= 0)
                && HANDLE.matcher(text).find();
    }

    static boolean hasDate(String text) {
        return text.length() < 120 && hasDigit(text) && DATE.matcher(text).find();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Returns true if it ends in the credit of a picture. */
    static boolean endsInCredit(String text) {
        if (text.length() > LONGEST_CAPTION) {
            return false;
        }
        String end = text.substring(Math.max(0, text.length() - LONGEST_CREDIT));
        return CREDIT.matcher(end).find();
    }

    /** Returns true if it heads a list of links, comments or a box, rather than a part of the story. */
    static boolean headsFurniture(String lower) {
        return RELATED.matcher(lower).find();
    }
}
