package dev.factbox.ingest;

import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Reads uploads, and never writes. */
record Bucket(S3Client s3) {
    private static final int NOT_FOUND = 404;
    private static final int PRECONDITION_FAILED = 412;

    /** The content of an object that an event reported. */
    sealed interface Content {
        record Found(Upload upload) implements Content {}

        /** More bytes than are read. */
        record TooLarge(long bytes) implements Content {}

        /** It was deleted since. */
        record Gone() implements Content {}

        /** Another upload took its place since, and has an event of its own. */
        record Replaced() implements Content {}
    }

    /** Throws the SDK's exceptions where trying again may help. */
    Content read(ObjectEvent event) {
        try (ResponseInputStream<GetObjectResponse> object = s3.getObject(request(event))) {
            long bytes = object.response().contentLength();
            if (bytes > Reader.MAX_BYTES) {
                object.abort();
                return new Content.TooLarge(bytes);
            }
            return new Content.Found(upload(event, object));
        } catch (S3Exception e) {
            return switch (e.statusCode()) {
                case NOT_FOUND -> new Content.Gone();
                case PRECONDITION_FAILED -> new Content.Replaced();
                default -> throw e;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for the very bytes that the event speaks of: by version, or else only if they are still the same. */
    private static GetObjectRequest request(ObjectEvent event) {
        GetObjectRequest.Builder request =
                GetObjectRequest.builder().bucket(event.bucket()).key(event.key());
        return event.versionId() == null
                ? request.ifMatch(event.etag()).build()
                : request.versionId(event.versionId()).build();
    }

    private static Upload upload(ObjectEvent event, ResponseInputStream<GetObjectResponse> object) throws IOException {
        GetObjectResponse head = object.response();
        return new Upload(
                object.readAllBytes(),
                event.uri(),
                event.versionId(),
                head.contentType(),
                head.metadata().get("published"),
                event.time());
    }

    /**
     * Returns the creation of the object that the key of an event holds now; empty if it holds none or a delete marker.
     */
    Optional<ObjectEvent> current(ObjectEvent event) {
        try {
            HeadObjectResponse head =
                    s3.headObject(request -> request.bucket(event.bucket()).key(event.key()));
            return Optional.of(new ObjectEvent(
                    ObjectEvent.Kind.CREATED,
                    event.bucket(),
                    event.key(),
                    head.versionId(),
                    head.eTag(),
                    null,
                    head.lastModified()));
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
