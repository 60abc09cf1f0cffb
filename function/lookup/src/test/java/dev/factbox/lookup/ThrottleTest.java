package dev.factbox.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.archive.Archive;
import dev.factbox.factsheet.FactSheetJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

class ThrottleTest {
    private static final int PER_SECOND = 4;
    private static final int MOST = 40;

    private final DynamoDbClient client = DynamoDBEmbedded.create().dynamoDbClient();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-06-13T12:00:03Z"));
    private final Throttle throttle = aFunction();

    ThrottleTest() {
        client.createTable(request -> request.tableName("clients")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("client")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("client")
                        .keyType(KeyType.HASH)
                        .build()));
    }

    private Throttle aFunction() {
        return new ClientCounts(client, "clients", PER_SECOND, now::get);
    }

    private static int letThrough(Throttle throttle, String who, int asked) {
        int through = 0;
        for (int i = 0; i < asked; i++) {
            through += throttle.wait(who).isZero() ? 1 : 0;
        }
        return through;
    }

    @Test
    void whoAsksTooMuchWaitsUntilTheWindowEndsAndNobodyElseDoes() {
        assertThat(letThrough(throttle, "crawler", 100)).isBetween(MOST, MOST + 2);
        assertThat(throttle.wait("crawler")).isEqualTo(Duration.ofSeconds(7));
        assertThat(throttle.wait("desk")).isZero();

        now.set(Instant.parse("2025-06-13T12:00:10Z"));
        assertThat(throttle.wait("crawler")).isZero();
    }

    @Test
    void theFunctionsCountTogether() {
        Throttle other = aFunction();
        int through = letThrough(throttle, "crawler", MOST / 2) + letThrough(other, "crawler", MOST);
        assertThat(through).isBetween(MOST, MOST + 4);
    }

    @Test
    void whoAsksLittleCostsNothing() {
        Throttle without = new ClientCounts(client, "no-such-table", 1000, InstantSource.fixed(now.get()));
        assertThat(letThrough(without, "desk", 100)).isEqualTo(100);
    }

    @Test
    void everyRouteSaysWhenToAskAgain() throws IOException {
        Archive archive = Archive.open(client, "factbox");
        archive.createTable();
        LookupHandler handler =
                new LookupHandler(archive, InstantSource.fixed(Desk.NOW), "secret", who -> Duration.ofSeconds(7));
        for (Route route : new Desk().routes()) {
            String path = route.template().replaceAll("\\{[^}]*}", "1");
            Desk.Answer answer = ask(handler, path);
            assertThat(answer.status()).as(path).isEqualTo(429);
            assertThat(answer.headers()).containsEntry("retry-after", "7");
            assertThat(answer.json().path("type").asText()).isEqualTo("/problems/too-many-requests");
            Contract.check("GET", path, answer);
        }
    }

    private static Desk.Answer ask(LookupHandler handler, String path) throws IOException {
        ObjectMapper mapper = FactSheetJson.mapper();
        ObjectNode event = mapper.createObjectNode().put("rawPath", path);
        event.putObject("requestContext").putObject("http").put("method", "GET").put("sourceIp", "192.0.2.1");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(mapper.writeValueAsBytes(event)), out, NoContext.INSTANCE);
        return Desk.answer(mapper.readTree(out.toByteArray()));
    }
}
