package dev.factbox.local.stack;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;

/** The storage of the stack: in memory or in a folder. */
sealed interface Storage {
    static Storage of(@Nullable Path folder) throws IOException {
        return folder == null
                ? new Memory(Files.createTempDirectory("factbox"))
                : new Folder(writable(folder.toAbsolutePath()));
    }

    private static Path writable(Path folder) throws IOException {
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(folder), "write", null));
            return folder;
        } catch (FileSystemException e) {
            String advice = "Can't write into the data folder " + folder
                    + ". Choose another with --data, or leave --data out to keep everything in memory.";
            throw new IOException(advice, e);
        }
    }

    BlobStore objects() throws IOException;

    /** The folder of DynamoDB's file, or null for in memory. */
    @Nullable Path tables() throws IOException;

    /** The folder of a queue's messages under way. */
    Path queue(String name) throws IOException;

    void close() throws IOException;

    /** Gone when the stack stops; only messages under way touch the disk. */
    record Memory(Path scratch) implements Storage {
        @Override
        public BlobStore objects() {
            return new TransientNio2BlobStore();
        }

        @Override
        public @Nullable Path tables() {
            return null;
        }

        @Override
        public Path queue(String name) throws IOException {
            return Files.createDirectories(scratch.resolve(name));
        }

        @Override
        public void close() throws IOException {
            List<Path> inside;
            try (Stream<Path> walk = Files.walk(scratch)) {
                inside = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : inside) {
                Files.delete(path);
            }
        }
    }

    /** Stays. */
    record Folder(Path folder) implements Storage {
        @Override
        public BlobStore objects() throws IOException {
            return new FilesystemNio2BlobStore(inside("s3").toString());
        }

        @Override
        public Path tables() throws IOException {
            return inside("dynamodb");
        }

        @Override
        public Path queue(String name) throws IOException {
            return inside(name);
        }

        private Path inside(String name) throws IOException {
            return Files.createDirectories(folder.resolve(name));
        }

        @Override
        public void close() {
            // Everything is on the disk already.
        }
    }
}
