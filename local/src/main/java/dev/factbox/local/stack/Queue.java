package dev.factbox.local.stack;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.DelayQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to a function as SQS does: in batches, again after a while if the function reports that it failed,
 * and to the dead letters if it failed too often. A message is a file until it is done, and a dead letter stays one,
 * so a crash loses none; dead letters are delivered again after the next start.
 */
final class Queue {
    private static final int BATCH = 10;
    private static final String DEAD = "dead";

    private final Path folder;
    private final Retries retries;
    private final DelayQueue<QueueMessage> waiting = new DelayQueue<>();
    private final List<String> dead = new ArrayList<>();
    private int underWay;
    private @Nullable Thread consumer;

    private Queue(Path folder, Retries retries) {
        this.folder = folder;
        this.retries = retries;
    }

    /** Opens a queue with the messages that an earlier run left, dead letters among them. */
    static Queue open(Path folder, Retries retries) throws IOException {
        Queue queue = new Queue(folder, retries);
        Path dead = Files.createDirectories(folder.resolve(DEAD));
        for (Path letter : files(dead)) {
            Files.move(letter, folder.resolve(letter.getFileName()));
        }
        for (Path file : files(folder)) {
            queue.add(QueueMessage.of(file.getFileName().toString(), Files.readString(file)));
        }
        return queue;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Keeps a message; it is delivered once a function listens. */
    void send(String body) {
        QueueMessage message = QueueMessage.of(UUID.randomUUID().toString(), body);
        try {
            Files.writeString(folder.resolve(message.id()), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        add(message);
    }

    private synchronized void add(QueueMessage message) {
        underWay++;
        waiting.add(message);
    }

    /** Lets a function have the messages, one batch after the other. */
    void start(RequestStreamHandler function) {
        Thread thread = new Thread(() -> consume(function), "queue");
        thread.setDaemon(true);
        thread.start();
        consumer = thread;
    }

    private void consume(RequestStreamHandler function) {
        try {
            while (true) {
                List<QueueMessage> batch = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(batch, BATCH - 1);
                settle(batch, QueueMessage.deliver(batch, function));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void settle(List<QueueMessage> batch, Set<String> failed) {
        for (QueueMessage message : batch) {
            if (failed.contains(message.id())) {
                retries.after(message.received())
                        .ifPresentOrElse(hidden -> waiting.add(message.again(hidden)), () -> giveUp(message));
            } else {
                finish(message);
            }
        }
        notifyAll();
    }

    private void giveUp(QueueMessage message) {
        underWay--;
        dead.add(message.body());
        System.err.println("factbox: an event failed " + message.received()
                + " times and is put aside. It is delivered again after the next start.");
        try {
            Path file = folder.resolve(message.id());
            Files.move(file, folder.resolve(DEAD).resolve(message.id()));
        } catch (IOException e) {
            // It stays among the messages under way, and so comes again after the next start all the same.
            System.err.println("factbox: it can't be moved: " + e.getMessage());
        }
    }

    private void finish(QueueMessage message) {
        underWay--;
        try {
            Files.deleteIfExists(folder.resolve(message.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void awaitEmpty() throws InterruptedException {
        while (underWay > 0) {
            wait();
        }
    }

    synchronized List<String> dead() {
        return List.copyOf(dead);
    }

    /** Ends the delivery; what is under way comes again at the next start. */
    void close() throws IOException {
        if (consumer == null) {
            return;
        }
        consumer.interrupt();
        try {
            consumer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the last batch was under way", e);
        }
    }
}
