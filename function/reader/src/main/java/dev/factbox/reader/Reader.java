package dev.factbox.reader;

import dev.factbox.factsheet.Defect;
import dev.factbox.factsheet.Digest;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.Problem;
import dev.factbox.factsheet.Reference;
import dev.factbox.factsheet.SheetPart;
import dev.factbox.factsheet.Source;
import dev.factbox.factsheet.Summary;
import dev.factbox.factsheet.Version;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Deadline;
import dev.factbox.reader.article.DeadlinePassedException;
import dev.factbox.reader.article.KillAdvisory;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.facts.Facts;
import dev.factbox.reader.facts.Parts;
import dev.factbox.reader.format.Articles;
import dev.factbox.reader.language.Language;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.summary.Summarizer;
import dev.factbox.reader.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads uploads into fact sheets. Opening it loads the model once; it is then safe to share between threads. */
public final class Reader {
    /** The generator of the sheets, named together with the digest of the model. */
    private static final String GENERATOR = "factbox " + Version.current();

    /** The most bytes of an upload that are read. */
    public static final int MAX_BYTES = Limits.BYTES;

    /** The CPU time that parsing an upload, and then reading each of its articles, may take unless told otherwise. */
    public static final Duration CPU_TIME = Duration.ofSeconds(30);

    private final Language language;
    private final Duration cpuTime;

    private Reader(Language language, Duration cpuTime) {
        this.language = language;
        this.cpuTime = cpuTime;
    }

    public static Reader open() {
        return new Reader(Language.open(), CPU_TIME);
    }

    /** Returns a reader with the same model that gives up an article after so much CPU time. */
    public Reader within(Duration limit) {
        return new Reader(language, limit);
    }

    /** Reads every article of an upload, in the order in which they stand; at least one outcome, whatever the bytes. */
    public List<Outcome> read(Upload upload) {
        List<Parsed> items = parse(upload);
        Digest digest = Digest.of(upload.bytes());
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String name = i == 0 ? upload.uri() : upload.uri() + "#" + (i + 1);
            outcomes.add(
                    switch (items.get(i)) {
                        case Parsed.Story(Article article) -> readSafely(upload, digest, name, article);
                        case Parsed.Unreadable(var problem) ->
                            new Outcome.Unreadable(
                                    articleId(name), source(upload, digest, "application/octet-stream"), problem);
                    });
        }
        return outcomes;
    }

    private List<Parsed> parse(Upload upload) {
        try {
            return Deadline.within(cpuTime, () -> Articles.parse(upload));
        } catch (DeadlinePassedException e) {
            return List.of(new Parsed.Unreadable(e.problem()));
        }
    }

    /** Refuses an upload unread, since it has more bytes than {@link #MAX_BYTES}. */
    public static Outcome.Unreadable refuse(String uri, @Nullable String versionId, long bytes) {
        Problem problem = new Problem(
                "/problems/too-large",
                "The upload is too large",
                413,
                "It has " + bytes + " bytes, and at most " + MAX_BYTES + " are read: upload each article by itself.");
        return new Outcome.Unreadable(
                articleId(uri), new Source(uri, versionId, "application/octet-stream", bytes, null), problem);
    }

    /** A defect of ours that one article shows must not take its neighbours down; trying it again would not mend it. */
    private Outcome readSafely(Upload upload, Digest digest, String name, Article article) {
        try {
            return Deadline.within(cpuTime, () -> read(upload, digest, name, article));
        } catch (DeadlinePassedException e) {
            return new Outcome.Unreadable(articleId(name), source(upload, digest, article.mediaType()), e.problem());
        } catch (RuntimeException | StackOverflowError e) {
            Problem problem = Defect.log(e, name).problem();
            return new Outcome.Unreadable(articleId(name), source(upload, digest, article.mediaType()), problem);
        }
    }

    private Outcome read(Upload upload, Digest digest, String name, Article article) {
        Metadata metadata = article.metadata();
        KillAdvisory advisory = metadata.advisory();
        if (advisory != null) {
            Summary none = new Summary(null, List.of(), List.of());
            FactSheet sheet = sheet(upload, digest, name, article, Facts.none(), none, List.of());
            return new Outcome.Advisory(sheet, advisory.stories());
        }
        Reading reading = language.read(article);
        Parts parts = Parts.of(name);
        Facts facts = isReadable(metadata) ? Facts.find(article, reading, parts) : Facts.none();
        Summary summary = parts.make(
                SheetPart.SUMMARY,
                () -> Summarizer.summarize(article, reading, facts),
                new Summary(null, List.of(), List.of()));
        String wireVersion = Objects.requireNonNullElse(metadata.wireVersion(), "");
        return new Outcome.Read(
                sheet(upload, digest, name, article, facts, summary, parts.missing()), wireVersion, metadata.kills());
    }

    /** Facts are read in English; a text that doesn't tell its language is taken for English. */
    private static boolean isReadable(Metadata metadata) {
        return metadata.language() == null || metadata.language().equals("en");
    }

    private FactSheet sheet(
            Upload upload,
            Digest digest,
            String name,
            Article article,
            Facts facts,
            Summary summary,
            List<SheetPart> incomplete) {
        Metadata meta = article.metadata();
        return new FactSheet(
                articleId(Objects.requireNonNullElse(meta.guid(), name)),
                1,
                meta.pubStatus(),
                source(upload, digest, article.mediaType()),
                meta.guid(),
                meta.headline(),
                meta.by(),
                meta.located(),
                meta.language(),
                isReadable(meta) ? null : "unsupported-language",
                incomplete,
                meta.published(),
                meta.versionCreated(),
                meta.embargoedUntil(),
                meta.subjects(),
                Topics.of(meta.subjects()),
                meta.slugline(),
                meta.urgency(),
                meta.copyright(),
                meta.usageTerms(),
                meta.ednote(),
                meta.correction(),
                evolvedFrom(meta.evolvedFrom()),
                article.text().toString(),
                FactSheet.CODE_POINT,
                article.body(),
                summary,
                facts.entities(),
                facts.quotes(),
                facts.claims(),
                facts.dates(),
                facts.quantities(),
                upload.versionId() == null ? upload.uri() : upload.uri() + "?versionId=" + upload.versionId(),
                GENERATOR + ", model sha256:" + language.model(),
                upload.received().toString());
    }

    private static @Nullable Reference evolvedFrom(@Nullable String guid) {
        return guid == null ? null : new Reference(guid, articleId(guid));
    }

    private static Source source(Upload upload, Digest digest, String mediaType) {
        return new Source(upload.uri(), upload.versionId(), mediaType, upload.bytes().length, digest.hex());
    }

    /**
     * An article's id: 80 bits of the digest of what names it, so that it needs no counter and gives nothing away.
     *
     * @param name its guid, or else the URI of its upload
     */
    public static String articleId(String name) {
        return "art_" + Digest.of(name.getBytes(StandardCharsets.UTF_8)).first(20);
    }
}
