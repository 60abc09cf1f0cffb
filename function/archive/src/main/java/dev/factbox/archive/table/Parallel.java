package dev.factbox.archive.table;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Asks the table several questions at once: nearly all of the time that one takes is spent waiting for its answer. */
public final class Parallel {
    private Parallel() {}

    /** The answer for each of some things, in their order. What a question throws is thrown, once all have ended. */
    public static <A, B> List<B> ask(Collection<A> things, Function<A, B> question) {
        if (things.size() < 2) {
            return things.stream().map(question).toList();
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<B>> answers = things.stream()
                    .map(thing -> CompletableFuture.supplyAsync(() -> question.apply(thing), threads))
                    .toList();
            return answers.stream().map(Parallel::answer).toList();
        }
    }

    private static <B> B answer(CompletableFuture<B> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
