package dev.factbox.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.local.stack.Stack;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** What sam build names, unpacked by local/checks/run, under Lambda's own runtime emulator and runtime client. */
@EnabledIfSystemProperty(named = "factbox.emulator", matches = ".+", disabledReason = "local/checks/run starts it")
@SuppressWarnings("NullAway.Init") // set before each test
class EmulatorTest {
    private static final String KEY = "desk/a b+c (1)/é“q”.txt";

    @TempDir
    Path logs;

    private final List<Process> functions = new ArrayList<>();
    private Stack stack;

    @BeforeEach
    void start() throws IOException {
        stack = Stack.start(0, null, report -> {});
    }

    @AfterEach
    void stop() throws IOException {
        functions.forEach(function -> function.descendants().forEach(ProcessHandle::destroy));
        functions.forEach(Process::destroy);
        stack.close();
    }

    @Test
    void theBuiltFunctionsReadAnUploadAndAnswerForIt() throws Exception {
        stack.s3Client()
                .putObject(
                        request -> request.bucket(Stack.BUCKET).key(KEY),
                        RequestBody.fromString("The ferry will sail again, said harbour master Ida Lund."));
        stack.awaitQuiet();
        URI ingest = function("Ingest", "dev.factbox.ingest.IngestHandler");
        URI lookup = function("Lookup", "dev.factbox.lookup.LookupHandler");

        for (String wrapping :
                List.of("s3-created", "sqs-s3-created", "eventbridge-created", "sqs-eventbridge-created")) {
            assertThat(invoke(ingest, wrapping)).as(wrapping).isEqualTo("{\"batchItemFailures\":[]}");
        }
        assertThat(Files.readAllLines(logs.resolve("Ingest")))
                .filteredOn(line -> line.contains("\"event\":\"Stored\""))
                .hasSize(4);
        assertThat(invoke(ingest, "s3-test")).isEqualTo("{\"batchItemFailures\":[]}");

        JsonNode articles = FactSheetJson.mapper().readTree(invoke(lookup, "lookup-articles"));
        assertThat(articles.path("statusCode").asInt()).isEqualTo(200);
        JsonNode health = FactSheetJson.mapper().readTree(invoke(lookup, "lookup-health"));
        assertThat(health.path("statusCode").asInt()).isEqualTo(200);

        URI announce = function("Announce", "dev.factbox.lookup.uploads.UploadHandler");
        JsonNode address = FactSheetJson.mapper().readTree(invoke(announce, "announce-upload"));
        assertThat(address.path("statusCode").asInt()).isEqualTo(201);
    }

    private URI function(String resource, String handler) throws IOException {
        Path folder = Path.of("target/functions", resource).toRealPath();
        int port = freePort();
        ProcessBuilder process = new ProcessBuilder(
                Objects.requireNonNull(System.getProperty("factbox.emulator")),
                "--runtime-interface-emulator-address",
                "127.0.0.1:" + port,
                "--runtime-api-address",
                "127.0.0.1:" + freePort(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Donnxruntime.native.path=" + folder.resolve("ai/onnxruntime/native/" + platform()),
                "-cp",
                classPath(folder),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                handler);
        process.environment().putAll(environment());
        process.redirectErrorStream(true);
        process.redirectOutput(logs.resolve(resource).toFile());
        functions.add(process.start());
        return URI.create("http://127.0.0.1:" + port + "/2015-03-31/functions/function/invocations");
    }

    private Map<String, String> environment() {
        return Map.of(
                "TABLE", "factbox",
                "BUCKET", Stack.BUCKET,
                "CURSOR_SECRET", "local",
                "AWS_ACCESS_KEY_ID", "any",
                "AWS_SECRET_ACCESS_KEY", "any",
                "AWS_REGION", "us-east-1",
                "AWS_ENDPOINT_URL_S3", stack.s3().toString(),
                "AWS_ENDPOINT_URL_DYNAMODB", stack.dynamoDb().toString());
    }

    private static String platform() {
        return System.getProperty("os.arch").equals("aarch64") ? "linux-aarch64" : "linux-x64";
    }

    /** The artefact as Lambda lays it out, and the runtime client that Lambda has itself. */
    private static String classPath(Path folder) {
        String client = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(jar -> jar.contains("aws-lambda-java-"))
                .collect(Collectors.joining(File.pathSeparator));
        return folder + File.pathSeparator + folder + "/lib/*" + File.pathSeparator + client;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String invoke(URI function, String event) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(function)
                .POST(HttpRequest.BodyPublishers.ofFile(Path.of("../events", event + ".json")))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    return http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body();
                } catch (ConnectException e) {
                    // It is not listening yet, or never will.
                    assertThat(functions).allMatch(Process::isAlive);
                }
            }
        }
    }
}
