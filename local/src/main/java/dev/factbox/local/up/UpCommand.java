package dev.factbox.local.up;

import dev.factbox.local.files.Input;
import dev.factbox.local.files.Inputs;
import dev.factbox.local.stack.Stack;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts the stack here, uploads what is named, says where to look, and stays up. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts Factbox here: S3, DynamoDB and the lookups, with the articles that are named.")
public final class UpCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            description =
                    "Where the lookups answer (${DEFAULT-VALUE}); S3, DynamoDB and the event bus take the three ports after.")
    int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "Keeps everything there; else in memory.")
    @Nullable Path data;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When the articles were published, ISO 8601; uploaded with them as metadata.")
    @Nullable String published;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = "Articles to upload; seeds/ when none are named and none are there.")
    List<Path> named = List.of();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Input> inputs = inputs();
        Progress progress = new Progress(out, isTerminal());
        Stack stack = Stack.start(port, data, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
        if (!named.isEmpty() || isEmpty(stack)) {
            progress.expect(inputs.size());
            inputs.forEach(input -> upload(stack, input));
        }
        stack.awaitQuiet();
        out.println(progress.summary());
        out.println(Directions.of(stack, progress.first(), inputs.getFirst().path()));
        new CountDownLatch(1).await();
        return 0;
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    private List<Input> inputs() throws IOException {
        List<Path> wanted = named.isEmpty() ? List.of(Path.of(System.getProperty("factbox.home", ""), "seeds")) : named;
        for (Path path : wanted) {
            if (!Files.isReadable(path)) {
                throw new IOException("no file or folder " + path + " that can be read");
            }
        }
        List<Input> inputs = Inputs.expand(wanted);
        if (inputs.isEmpty()) {
            throw new IOException("no file in " + wanted);
        }
        return inputs;
    }

    private static boolean isEmpty(Stack stack) {
        return stack.s3Client()
                .listObjectsV2(request -> request.bucket(Stack.BUCKET).maxKeys(1))
                .contents()
                .isEmpty();
    }

    private void upload(Stack stack, Input input) {
        Map<String, String> metadata = published == null ? Map.of() : Map.of("published", published);
        stack.s3Client()
                .putObject(
                        request ->
                                request.bucket(Stack.BUCKET).key(input.name()).metadata(metadata),
                        input.path());
    }

    private static void stop(Stack stack) {
        try {
            stack.close();
        } catch (IOException e) {
            System.err.println("factbox: " + e.getMessage());
        }
    }
}
