package dev.factbox.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {
    private static final String URI = "s3://articles/desk/a b+c (1)/é“q”.txt";

    @ParameterizedTest
    @ValueSource(strings = {"s3-created", "sqs-s3-created", "eventbridge-created", "sqs-eventbridge-created"})
    void inEveryWrappingAnUploadIsTheSameUpload(String event) throws Exception {
        assertThat(events(event)).singleElement().satisfies(created -> {
            assertThat(created.kind()).isEqualTo(ObjectEvent.Kind.CREATED);
            assertThat(created.uri()).isEqualTo(URI);
            assertThat(created.sequencer()).isEqualTo("00684BEF98000001E5");
            assertThat(created.time()).isEqualTo(Instant.parse("2025-06-13T09:30:00Z"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3-deleted", "eventbridge-deleted"})
    void aDeletionIsADeletion(String event) throws Exception {
        assertThat(events(event)).singleElement().satisfies(deleted -> {
            assertThat(deleted.kind()).isEqualTo(ObjectEvent.Kind.DELETED);
            assertThat(deleted.uri()).isEqualTo(URI);
        });
    }

    @Test
    void theTestThatS3SendsWhenABucketIsSetUpIsNoEvent() throws Exception {
        assertThat(events("s3-test")).isEmpty();
    }

    @Test
    void aFolderIsToldFromAnArticle() throws Exception {
        assertThat(events("s3-folder")).singleElement().matches(ObjectEvent::isFolder);
    }

    @Test
    void anErasedVersionMayLeaveOthersAndADeleteMarkerHidesThemAll() throws Exception {
        String erased = deletion("Permanently Deleted");
        String hidden = deletion("Delete Marker Created");

        assertThat(Wrapping.events(erased).getFirst().kind()).isEqualTo(ObjectEvent.Kind.VERSION_DELETED);
        assertThat(Wrapping.events(hidden).getFirst().kind()).isEqualTo(ObjectEvent.Kind.DELETED);
    }

    private static String deletion(String type) {
        return """
                {"detail-type": "Object Deleted", "time": "2025-06-13T09:30:00Z", "detail": {"deletion-type": "%s",
                "bucket": {"name": "b"}, "object": {"key": "k", "version-id": "v1", "sequencer": "1"}}}""".formatted(type);
    }

    @Test
    void otherEventsOfABucketAskForNothing() throws Exception {
        String restored = """
                {"detail-type": "Object Restore Completed", "time": "2025-06-13T09:30:00Z",
                "detail": {"bucket": {"name": "b"}, "object": {"key": "k"}}}""";

        assertThat(Wrapping.events(restored)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{}",
                "{\"Records\": [{}]}",
                "{\"Records\": 7}",
                "{\"detail-type\": \"Object Created\"}",
                "{\"detail-type\": \"Object Created\", \"time\": \"soon\", \"detail\": {\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": \"k\"}}}"
            })
    void whatIsNoEventIsSaidToBeNone(String body) {
        assertThatExceptionOfType(UnknownEventException.class).isThrownBy(() -> Wrapping.events(body));
    }

    private static List<ObjectEvent> events(String name) throws IOException, UnknownEventException {
        JsonNode event = Wrapping.JSON.readTree(Files.readString(Path.of("../../events", name + ".json")));
        if (!Wrapping.isBatch(event)) {
            return Wrapping.events(event);
        }
        List<ObjectEvent> events = new ArrayList<>();
        for (SqsBatch.Message message : Wrapping.batch(event).records()) {
            events.addAll(Wrapping.events(message.body()));
        }
        return events;
    }
}
