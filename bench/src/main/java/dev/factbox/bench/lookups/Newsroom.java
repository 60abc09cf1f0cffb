package dev.factbox.bench.lookups;

import dev.factbox.bench.lookups.Draft.Name;
import dev.factbox.factsheet.Digest;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Source;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Subject;
import dev.factbox.factsheet.Summary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * A newsroom that never was: article {@code n} of a seed is always the same, whatever was made before it. Five
 * articles in a row tell of one story. Few names and words are in many articles and many in few (Zipf's law), as in
 * news.
 */
public final class Newsroom {
    /** When the first article was published; each comes four minutes after the one before. */
    public static final Instant BEGIN = Instant.parse("2025-01-01T00:00:00Z");

    private static final int APART = 240;
    private static final int PER_STORY = 5;
    private static final int SENTENCES = 5;
    private static final List<String> VERBS = List.of("met", "visited", "praised", "sued", "joined", "warned");
    private static final List<String> ROLES =
            List.of("minister", "striker", "chief economist", "police spokesman", "singer", "judge", "trade unionist");
    private static final List<String> TOPICS =
            List.of("economy", "sport", "politics", "weather", "science", "arts, culture", "crime", "labour");

    private final long seed;
    private final Vocabulary vocabulary;

    public Newsroom(long seed) {
        this.seed = seed;
        this.vocabulary = new Vocabulary(seed);
    }

    /** The fact sheet of article {@code n}, at least 0. */
    public FactSheet article(int n) {
        Story story = new Story(vocabulary, new Random(seed * 31 + n / PER_STORY));
        Random random = new Random(seed * 1_000_003 + n);
        Instant published = published(n);
        LocalDate today = published.atZone(ZoneOffset.UTC).toLocalDate();
        Draft draft = new Draft();
        draft.event(story.hero, pick(VERBS, random), story.company, story.place, today);
        for (int i = 0; i < SENTENCES; i++) {
            switch (i % 4) {
                case 0 -> draft.quote(story.company, "will " + story.words(random, 5), story.hero);
                case 1 -> draft.event(story.rival, pick(VERBS, random), story.hero, story.place, day(today, random));
                case 2 -> draft.say(capital(story.words(random, 9)) + ". ");
                default -> draft.quote(story.hero, "did not " + story.words(random, 4), vocabulary.person(random));
            }
        }
        return sheet(n, published, draft, capital(story.words(random, 4)), pick(TOPICS, new Random(n / PER_STORY)));
    }

    /** The instant at which article {@code n} was published. */
    public Instant published(int n) {
        return BEGIN.plusSeconds((long) n * APART);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static LocalDate day(LocalDate today, Random random) {
        return today.minusDays(random.nextInt(30));
    }

    private FactSheet sheet(int n, Instant published, Draft draft, String headline, String topic) {
        String text = draft.text().strip();
        String id = "art_"
                + Digest.of("%d/%d".formatted(seed, n).getBytes(StandardCharsets.UTF_8))
                        .first(20);
        String uri = "s3://newsroom/desk/" + n + ".txt";
        Span all = new Span(0, text.length());
        Span lead = new Span(0, text.indexOf(". ") + 1);
        Source source = new Source(
                uri,
                null,
                "text/plain",
                text.length(),
                Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex());
        Summary summary = new Summary(
                null,
                List.of(new Summary.Line(text.substring(0, lead.end()), List.of(lead), "opens the article")),
                List.of());
        return new FactSheet(
                id,
                1,
                PubStatus.USABLE,
                source,
                null,
                headline,
                List.of("Reporter " + (char) ('A' + n % 26)),
                null,
                "en",
                null,
                List.of(),
                new Published(published.toString(), Published.From.DOCUMENT),
                null,
                null,
                List.of(new Subject(null, topic)),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                FactSheet.CODE_POINT,
                all,
                summary,
                draft.entities(),
                draft.quotes(),
                draft.claims(),
                draft.dates(),
                List.of(),
                uri,
                "bench",
                published.toString());
    }

    /** The names and words that the articles of one story share. */
    private static final class Story {
        private final Name hero;
        private final Name rival;
        private final Name company;
        private final Name place;
        private final List<String> words;
        private final Vocabulary vocabulary;

        Story(Vocabulary vocabulary, Random random) {
            this.vocabulary = vocabulary;
            this.hero = vocabulary.person(random);
            this.rival = vocabulary.other(hero, random);
            this.company = vocabulary.company(random);
            this.place = vocabulary.place(random);
            this.words = List.of(vocabulary.rare(random), vocabulary.rare(random), vocabulary.rare(random));
        }

        /** So many words, every second of the story's own. */
        String words(Random random, int count) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < count; i++) {
                all.append(i == 0 ? "" : " ").append(i % 2 == 0 ? pick(words, random) : vocabulary.word(random));
            }
            return all.toString();
        }
    }

    /** Names and words, the first of each the most frequent. */
    private static final class Vocabulary {
        private static final int PEOPLE = 4_000;
        private static final int COMPANIES = 1_000;
        private static final int PLACES = 500;
        private static final int WORDS = 8_000;
        private static final String CONSONANTS = "bdfghklmnprstvz";
        private static final String VOWELS = "aeiou";

        private final List<Name> people;
        private final List<Name> companies;
        private final List<Name> places;
        private final List<String> words;

        Vocabulary(long seed) {
            Random random = new Random(seed);
            this.people = random.ints(PEOPLE)
                    .mapToObj(i -> new Name(
                            Entity.Type.PERSON,
                            capital(coined(random, 2)) + " " + capital(coined(random, 3)),
                            pick(ROLES, random)))
                    .toList();
            this.companies = random.ints(COMPANIES)
                    .mapToObj(i -> new Name(Entity.Type.ORGANIZATION, capital(coined(random, 3)) + " Works", ""))
                    .toList();
            this.places = random.ints(PLACES)
                    .mapToObj(i -> new Name(Entity.Type.LOCATION, capital(coined(random, 3)), ""))
                    .toList();
            this.words = random.ints(WORDS).mapToObj(i -> coined(random, 3)).toList();
        }

        private static String coined(Random random, int syllables) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                        .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
            return word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .toString();
        }

        /** An index by Zipf's law: the logarithm of the rank is evenly spread. */
        private static <T> T zipf(List<T> from, Random random) {
            return from.get((int) Math.pow(from.size(), random.nextDouble()) - 1);
        }

        Name person(Random random) {
            return zipf(people, random);
        }

        Name other(Name one, Random random) {
            Name other = person(random);
            return other.equals(one) ? people.getLast() : other;
        }

        Name company(Random random) {
            return zipf(companies, random);
        }

        Name place(Random random) {
            return zipf(places, random);
        }

        String word(Random random) {
            return zipf(words, random);
        }

        String rare(Random random) {
            return words.get(random.nextInt(words.size()));
        }
    }

    /** The most frequent person: in about one article of ten. */
    public String busiest() {
        return vocabulary.people.getFirst().key();
    }

    /** A company that many articles name. */
    public String company() {
        return vocabulary.companies.getFirst().key();
    }

    /** A place that many articles name. */
    public String place() {
        return vocabulary.places.getFirst().key();
    }

    /** A word of many articles. */
    public String word() {
        return vocabulary.words.get(1);
    }

    /** Another one. */
    public String otherWord() {
        return vocabulary.words.get(2);
    }
}
