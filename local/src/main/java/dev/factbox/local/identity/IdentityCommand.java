package dev.factbox.local.identity;

import dev.factbox.archive.Archive;
import dev.factbox.archive.index.Evidence;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Says which entities are one and which are two; what is said holds for all articles, those to come too. */
@Command(
        name = "identity",
        mixinStandardHelpOptions = true,
        description = "Files an entity's articles under another key, or takes that back.")
public final class IdentityCommand {
    private static final String KEY = "Name or key of the entity, such as \"Ann Lee\" or ann-lee.";
    private static final String INTO = "Name or key under which its articles are filed instead.";

    @Option(
            names = "--table",
            description = "The DynamoDB table (default: ${DEFAULT-VALUE}).",
            defaultValue = "factbox")
    String table = "";

    @Option(names = "--endpoint", description = "Of another DynamoDB than AWS's, such as that of 'factbox up'.")
    @Nullable URI endpoint;

    private Archive archive() {
        DynamoDbClientBuilder client = DynamoDbClient.builder().httpClient(UrlConnectionHttpClient.create());
        return Archive.open(
                endpoint == null
                        ? client.build()
                        : client.endpointOverride(endpoint).build(),
                table);
    }

    @Command(description = "All articles of KEY are INTO's: two keys of one entity.", mixinStandardHelpOptions = true)
    int merge(
            @Parameters(paramLabel = "KEY", description = KEY) String key,
            @Parameters(paramLabel = "INTO", description = INTO) String into) {
        archive().refile(key, into, Evidence.NONE, Instant.now());
        return 0;
    }

    @Command(
            description = "The articles of KEY that bear any of the evidence are INTO's: two entities of one name.",
            mixinStandardHelpOptions = true)
    int split(
            @Parameters(paramLabel = "KEY", description = KEY) String key,
            @Parameters(paramLabel = "INTO", description = INTO) String into,
            @Option(names = "--role", description = "A word of the entity's role in them.") @Nullable List<String> roles,
            @Option(names = "--with", description = "Name or key of an entity that they name too.") @Nullable List<String> with,
            @Option(names = "--article", description = "Id of an article.") @Nullable List<String> articles) {
        Evidence evidence = new Evidence(given(roles), given(with), given(articles));
        if (evidence.equals(Evidence.NONE)) {
            throw new IllegalArgumentException("split needs evidence: --role, --with or --article");
        }
        archive().refile(key, into, evidence, Instant.now());
        return 0;
    }

    @Command(name = "take-back", description = "KEY is not filed under INTO any more.", mixinStandardHelpOptions = true)
    int takeBack(
            @Parameters(paramLabel = "KEY", description = KEY) String key,
            @Parameters(paramLabel = "INTO", description = INTO) String into) {
        archive().takeBack(key, into, Instant.now());
        return 0;
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
