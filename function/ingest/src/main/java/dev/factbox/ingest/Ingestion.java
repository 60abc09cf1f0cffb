package dev.factbox.ingest;

import dev.factbox.archive.Archive;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.ingest.push.Announcer;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Upload;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Does what an event asks for. May be repeated: the archive ends in the same state.
 *
 * @param finish what is done to a fact sheet before it is stored
 * @param announcer told of every article that may have changed for readers
 */
record Ingestion(Bucket bucket, Reader reader, UnaryOperator<FactSheet> finish, Archive archive, Announcer announcer) {
    /** Throws the SDK's exceptions where trying again may help. */
    List<Report> follow(ObjectEvent event) {
        if (event.isFolder()) {
            return skip(event, "a folder");
        }
        return switch (event.kind()) {
            case CREATED -> created(event);
            case DELETED -> deleted(event);
            case VERSION_DELETED -> versionDeleted(event);
        };
    }

    /**
     * Erases what came from the version. Then the archive follows what the key holds now: an older version that came
     * back, or nothing. A version that was never read, such as one from before the archive, is read now.
     */
    private List<Report> versionDeleted(ObjectEvent event) {
        Set<String> articles =
                new LinkedHashSet<>(archive.erase(event.uri(), Objects.requireNonNull(event.versionId())));
        Optional<ObjectEvent> now = bucket.current(event);
        articles.addAll(now.isPresent() ? archive.present(event.arrival()) : archive.delete(event.arrival()));
        List<Report> reports = new ArrayList<>(List.of(new Report.Deleted(event.uri())));
        now.filter(object -> !archive.has(object.uri(), object.versionId()))
                .ifPresent(object -> reports.addAll(created(object)));
        articles.forEach(announcer::article);
        return reports;
    }

    private List<Report> created(ObjectEvent event) {
        return switch (bucket.read(event)) {
            case Bucket.Content.Found(Upload upload) -> store(event, upload);
            case Bucket.Content.TooLarge(long bytes) ->
                List.of(fail(event, Reader.refuse(event.uri(), event.versionId(), bytes)));
            case Bucket.Content.Gone() -> skip(event, "deleted since");
            case Bucket.Content.Replaced() -> skip(event, "replaced since");
        };
    }

    private List<Report> store(ObjectEvent event, Upload upload) {
        List<Report> reports = new ArrayList<>();
        long begin = System.nanoTime();
        for (Outcome outcome : reader.read(upload)) {
            if (outcome instanceof Outcome.Read read
                    && !read.sheet().incomplete().isEmpty()) {
                reports.add(new Report.Incomplete(
                        event.uri(), read.sheet().id(), read.sheet().incomplete()));
            }
            reports.add(
                    switch (outcome) {
                        case Outcome.Read read -> store(event, read, begin);
                        case Outcome.Advisory advisory -> hold(event, advisory);
                        case Outcome.Unreadable unreadable -> fail(event, unreadable);
                    });
        }
        return reports;
    }

    private Report store(ObjectEvent event, Outcome.Read read, long begin) {
        FactSheet sheet = finish.apply(read.sheet());
        archive.store(sheet, read.wireVersion(), event.arrival());
        read.kills().forEach(guid -> kill(Reader.articleId(guid), event));
        announcer.article(sheet.id());
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        return new Report.Stored(event.uri(), sheet.id(), sheet.source().bytes(), milliseconds);
    }

    private void kill(String article, ObjectEvent event) {
        archive.kill(article, event.arrival());
        announcer.article(article);
    }

    /** The advisory itself is held, and so are the stories that it names; a person has to look into it. */
    private Report hold(ObjectEvent event, Outcome.Advisory advisory) {
        FactSheet sheet = advisory.sheet();
        archive.store(sheet, "", event.arrival());
        List<String> held = archive.hold(sheet.id(), advisory.stories(), event.arrival());
        announcer.article(sheet.id());
        held.forEach(announcer::article);
        return new Report.KillAdvisory(event.uri(), sheet.id(), advisory.stories(), held);
    }

    private Report fail(ObjectEvent event, Outcome.Unreadable unreadable) {
        archive.fail(unreadable.id(), unreadable.source(), unreadable.problem(), event.arrival());
        announcer.failure(event.uri(), unreadable.id());
        return new Report.Failed(event.uri(), unreadable.id(), unreadable.problem());
    }

    private List<Report> deleted(ObjectEvent event) {
        archive.delete(event.arrival()).forEach(announcer::article);
        return List.of(new Report.Deleted(event.uri()));
    }

    private static List<Report> skip(ObjectEvent event, String reason) {
        return List.of(new Report.Skipped(event.uri(), reason));
    }
}
