package dev.factbox.lookup;

import dev.factbox.archive.Archive;
import dev.factbox.archive.catalogue.Catalogue;
import dev.factbox.archive.entry.ArticleLine;
import dev.factbox.archive.entry.ClaimQuestion;
import dev.factbox.archive.entry.QuoteQuestion;
import dev.factbox.archive.entry.Trait;
import dev.factbox.archive.table.Page;
import dev.factbox.archive.table.Slice;
import dev.factbox.lookup.http.BadParameter;
import dev.factbox.lookup.http.Request;
import dev.factbox.lookup.http.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers questions for articles, quotes and claims by any combination of filters. */
record Finding(Archive archive, InstantSource clock, Cursors cursors) {
    /** The newest articles, or those of an object, or those with all of the traits that are named. */
    Response articles(Request request) {
        Slice slice = slice(request);
        Optional<String> source = Filter.SOURCE.of(request);
        if (source.isPresent()) {
            List<ArticleLine> found = archive.articlesFrom(source.get(), clock.instant()).stream()
                    .limit(Parameters.limit(request))
                    .toList();
            return Response.json(200, Map.of("items", found));
        }
        List<Trait> traits = new ArrayList<>();
        Filter.ENTITY.of(request).map(Trait.Has::new).ifPresent(traits::add);
        Filter.TOPIC.of(request).map(Trait.About::new).ifPresent(traits::add);
        Filter.BY.of(request).map(Trait.By::new).ifPresent(traits::add);
        return page(
                request,
                traits.isEmpty() ? catalogue().articles(slice) : catalogue().articles(traits, slice));
    }

    Response quotes(Request request) {
        QuoteQuestion question = new QuoteQuestion(
                Filter.SPEAKER.of(request).orElse(null),
                Filter.ABOUT.of(request).orElse(null),
                Filter.Q.asked(request));
        boolean some = question.speaker() != null
                || question.about() != null
                || !Catalogue.words(question.words()).isEmpty();
        boolean days =
                Filter.FROM.of(request).isPresent() && Filter.TO.of(request).isPresent();
        if (!some && !days) {
            throw new BadParameter(
                    "speaker",
                    "",
                    "the name or key of an entity, such as ann-lee, unless about (a name or key), q (words) or both from and to (days) are given");
        }
        return page(request, catalogue().quotes(question, slice(request)));
    }

    Response quotesOf(Request request, String key) {
        return page(request, catalogue().quotes(new QuoteQuestion(key, null, ""), slice(request)));
    }

    Response claims(Request request) {
        String on = Filter.ON.of(request).orElse(null);
        ClaimQuestion question = new ClaimQuestion(
                Filter.SUBJECT.of(request).orElse(null),
                Filter.OBJECT.of(request).orElse(null),
                on == null ? null : Days.of("on", on).toString());
        if (question.subject() == null && question.object() == null && on == null) {
            throw new BadParameter(
                    "subject",
                    "",
                    "the name or key of an entity, unless object (a name or key) or on (a day) is given");
        }
        return page(request, catalogue().claims(question, slice(request)));
    }

    Response day(Request request, String day) {
        return page(request, catalogue().day(Days.of("day", day).toString(), slice(request)));
    }

    Response appearances(Request request, String key) {
        return page(request, catalogue().appearances(key, slice(request)));
    }

    Response mentions(Request request, String key) {
        return page(request, catalogue().mentions(key, slice(request)));
    }

    Response timeline(Request request, String key) {
        return page(request, catalogue().timeline(key, slice(request)));
    }

    Response stories(Request request) {
        return page(request, catalogue().stories(slice(request)));
    }

    Response search(Request request) {
        String question = Filter.Q.asked(request);
        if (question.isEmpty()) {
            throw new BadParameter("q", question, "some words");
        }
        return page(
                request,
                new Search(catalogue())
                        .find(question, clock.instant(), Parameters.limit(request), cursors.start(request)));
    }

    private Catalogue catalogue() {
        return archive.catalogue();
    }

    private Response page(Request request, Page<?> page) {
        return new Paging(cursors).page(request, page);
    }

    private Slice slice(Request request) {
        LocalDate from =
                Filter.FROM.of(request).map(day -> Days.of("from", day)).orElse(null);
        LocalDate to = Filter.TO.of(request).map(day -> Days.of("to", day)).orElse(null);
        return new Slice(clock.instant(), from, to, Parameters.limit(request), cursors.start(request));
    }
}
