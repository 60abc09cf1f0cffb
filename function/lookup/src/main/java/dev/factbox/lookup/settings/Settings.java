package dev.factbox.lookup.settings;

import java.util.Objects;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The settings that Lambda gives a function. */
public final class Settings {
    private Settings() {}

    /** The value of an environment variable that template.yaml sets. */
    public static String of(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " must be set");
    }

    /** DynamoDB of the function's own region, with its own credentials. */
    public static DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
