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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** The zips that template.yaml names, unpacked as Lambda does it, under its own runtime emulator and runtime client. */
@EnabledIfSystemProperty(named = "factbox.emulator", matches = ".+", disabledReason = "local/checks/run starts it")
@SuppressWarnings("NullAway.Init") // set before each test
class EmulatorTest {
    private static final Pattern FUNCTION = Pattern.compile(
            "^  (\\w+):\n    Type: AWS::Serverless::Function\n(?:    .*\n|\n)*?      CodeUri: (\\S+)$",
            Pattern.MULTILINE);
    private static final Path FUNCTIONS = Path.of("target/functions");
    private static final Pattern OPTIONS = Pattern.compile("JAVA_TOOL_OPTIONS: \"(.*)\"");
    private static final String KEY = "desk/a b+c (1)/é“q”.txt";

    @TempDir
    Path logs;

    private final List<Process> functions = new ArrayList<>();
    private Stack stack;

    @BeforeAll
    static void unpackTheZips() throws IOException {
        Matcher function = FUNCTION.matcher(Files.readString(Path.of("../template.yaml")));
        while (function.find()) {
            unpack(Path.of("..", function.group(2)), FUNCTIONS.resolve(function.group(1)));
        }
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        deleteIfPresent(folder);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory()) {
                    Path target = folder.resolve(entry.getName());
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(file.getInputStream(entry), target);
                }
            }
        }
    }

    private static void deleteIfPresent(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

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

    @Test
    void theBuiltFunctionsMakeAWatchAndFollowWhatItFound() throws Exception {
        URI watches = function("Watches", "dev.factbox.lookup.WatchHandler");
        URI deliver = function("Deliver", "dev.factbox.lookup.webhooks.DeliveryHandler");

        JsonNode watch = FactSheetJson.mapper().readTree(invoke(watches, "make-watch"));
        assertThat(watch.path("statusCode").asInt()).isEqualTo(201);
        assertThat(invoke(deliver, "sqs-watch-matched")).isEqualTo("{\"batchItemFailures\":[]}");

        URI ingest = function("Ingest", "dev.factbox.ingest.IngestHandler");
        assertThat(invoke(ingest, "schedule")).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void readingALongArticleTakesLittleMemory() throws Exception {
        String paragraph = "The ferry will sail again on Monday, said harbour master Ida Lund of Saltmere.\n\n";
        stack.s3Client()
                .putObject(
                        request -> request.bucket(Stack.BUCKET).key(KEY),
                        RequestBody.fromString(paragraph.repeat(5_000)));
        URI ingest = function("Ingest", "dev.factbox.ingest.IngestHandler");

        assertThat(invoke(ingest, "s3-created")).isEqualTo("{\"batchItemFailures\":[]}");

        assertThat(Files.readString(logs.resolve("Ingest"))).contains("\"event\":\"Stored\"");
        assertThat(peakMegabytes(functions.getFirst())).isBetween(100L, 600L);
    }

    @Test
    void theBuiltFunctionsAreSmallEnoughToStartFast() throws IOException {
        assertThat(megabytes(FUNCTIONS.resolve("Ingest"))).isLessThanOrEqualTo(130);
        assertThat(megabytes(FUNCTIONS.resolve("Lookup"))).isLessThanOrEqualTo(50);
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / 1_000_000;
        }
    }

    /** The most memory that the emulator's Java has held at a time ({@code VmHWM}). */
    private static long peakMegabytes(Process emulator) throws IOException {
        long peak = 0;
        for (ProcessHandle java : emulator.descendants().toList()) {
            for (String line : Files.readAllLines(Path.of("/proc/" + java.pid() + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    peak = Math.max(peak, Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_000);
                }
            }
        }
        return peak;
    }

    /** Ingest's options as the template has them, but for where and on which processor the model's library lies. */
    private static Stream<String> options(Path folder) throws IOException {
        Matcher option = OPTIONS.matcher(Files.readString(Path.of("../template.yaml")));
        assertThat(option.find()).isTrue();
        String options = option.group(1).replace("/var/task", folder.toString()).replace("linux-aarch64", platform());
        return Stream.of(options.split(" ", -1));
    }

    private URI function(String resource, String handler) throws IOException {
        Path folder = FUNCTIONS.resolve(resource).toRealPath();
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Objects.requireNonNull(System.getProperty("factbox.emulator")),
                "--runtime-interface-emulator-address",
                "127.0.0.1:" + port,
                "--runtime-api-address",
                "127.0.0.1:" + freePort(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:MaxRAM=1792m"));
        options(folder).forEach(command::add);
        command.addAll(List.of(
                "-cp", classPath(folder), "com.amazonaws.services.lambda.runtime.api.client.AWSLambda", handler));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().putAll(environment());
        process.redirectErrorStream(true);
        process.redirectOutput(logs.resolve(resource).toFile());
        functions.add(process.start());
        return URI.create("http://127.0.0.1:" + port + "/2015-03-31/functions/function/invocations");
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("TABLE", "factbox"),
                Map.entry("CPU_SECONDS", "120"),
                Map.entry("EVENT_BUS", "factbox"),
                Map.entry("API", stack.http().toString()),
                Map.entry("BUCKET", Stack.BUCKET),
                Map.entry("CURSOR_SECRET", "local"),
                Map.entry("CLIENTS", "clients"),
                Map.entry("REQUESTS_PER_CLIENT", "50"),
                Map.entry("WEBHOOK_SECRET", "local"),
                Map.entry("AWS_ACCESS_KEY_ID", "any"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "any"),
                Map.entry("AWS_REGION", "us-east-1"),
                Map.entry("AWS_ENDPOINT_URL_S3", stack.s3().toString()),
                Map.entry("AWS_ENDPOINT_URL_DYNAMODB", stack.dynamoDb().toString()),
                Map.entry("AWS_ENDPOINT_URL_EVENTBRIDGE", stack.eventBridge().toString()));
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
