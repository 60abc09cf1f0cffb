package dev.factbox.archive.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The one table: its shape, and the few ways in which it is read and written. */
public record Table(DynamoDbClient client, String name) {
    /** Sparse index of what lists show: partition {@code list}, sorted by {@code at}. */
    static final String LISTING = "listing";

    /** Maximum items of a batch in DynamoDB. */
    private static final int BATCH = 25;

    private static final int GETS = 100;

    /** Makes the table, unless it is there. */
    public void create() {
        CreateTableRequest request = CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text("pk"), text("sk"), text("list"), text("at"))
                .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                .globalSecondaryIndexes(GlobalSecondaryIndex.builder()
                        .indexName(LISTING)
                        .keySchema(key("list", KeyType.HASH), key("at", KeyType.RANGE))
                        .projection(Projection.builder()
                                .projectionType(ProjectionType.ALL)
                                .build())
                        .build())
                .build();
        try {
            client.createTable(request);
        } catch (ResourceInUseException e) {
            // Somebody made it before, which is all that is wanted.
            client.describeTable(r -> r.tableName(name));
        }
    }

    private static AttributeDefinition text(String attribute) {
        return AttributeDefinition.builder()
                .attributeName(attribute)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }

    public Optional<Item> get(Item key) {
        Map<String, AttributeValue> found = client.getItem(
                        r -> r.tableName(name).key(key.attributes()).consistentRead(true))
                .item();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Item(found));
    }

    public void put(Item item) {
        client.putItem(r -> r.tableName(name).item(item.attributes()));
    }

    /**
     * Puts an item where there is none, or one whose counter is still {@code seen}; false when somebody else was
     * faster.
     */
    public boolean put(Item item, String counter, long seen) {
        try {
            client.putItem(r -> r.tableName(name)
                    .item(item.attributes())
                    .conditionExpression("attribute_not_exists(pk) OR #counter = :seen")
                    .expressionAttributeNames(Map.of("#counter", counter))
                    .expressionAttributeValues(Map.of(":seen", AttributeValue.fromN(Long.toString(seen)))));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** Puts an item unless one with a greater {@code sequence} is there; returns whether it was put. */
    public boolean putLatest(Item item) {
        return putUnless(item, "sequence", AttributeValue.fromS(item.string("sequence")));
    }

    /** Puts an item unless one with a greater {@code revision} is there; returns whether it was put. */
    public boolean putNewest(Item item) {
        return putUnless(item, "revision", AttributeValue.fromN(Long.toString(item.number("revision"))));
    }

    private boolean putUnless(Item item, String order, AttributeValue mine) {
        try {
            client.putItem(r -> r.tableName(name)
                    .item(item.attributes())
                    .conditionExpression("attribute_not_exists(#order) OR #order <= :mine")
                    .expressionAttributeNames(Map.of("#order", order))
                    .expressionAttributeValues(Map.of(":mine", mine)));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return false;
        }
    }

    /** Deletes an item unless one with another {@code sequence} took its place since it was read. */
    public void deleteSeen(Item item) {
        try {
            client.deleteItem(r -> r.tableName(name)
                    .key(item.key())
                    .conditionExpression("#sequence = :seen")
                    .expressionAttributeNames(Map.of("#sequence", "sequence"))
                    .expressionAttributeValues(Map.of(":seen", AttributeValue.fromS(item.string("sequence")))));
        } catch (ConditionalCheckFailedException e) {
            // A later one took its place, or another writer has deleted it: either way there is nothing to delete.
            return;
        }
    }

    public void delete(Item item) {
        client.deleteItem(r -> r.tableName(name).key(item.key()));
    }

    /** All items of a partition whose sort key lies in {@code [from, to]}, in order, as they are now. */
    public List<Item> partition(String pk, String from, String to) {
        QueryRequest request = QueryRequest.builder()
                .tableName(name)
                .consistentRead(true)
                .keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                .expressionAttributeValues(Map.of(
                        ":pk", AttributeValue.fromS(pk),
                        ":from", AttributeValue.fromS(from),
                        ":to", AttributeValue.fromS(to)))
                .build();
        List<Item> items = new ArrayList<>();
        client.queryPaginator(request).items().forEach(item -> items.add(new Item(item)));
        return items;
    }

    /**
     * A page of a list, the latest first.
     *
     * @param upTo the latest {@code at} to show
     * @param start the {@code next} of the page before, empty for the first
     */
    public Page<Item> list(String list, String upTo, int limit, Map<String, String> start) {
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(name)
                .indexName(LISTING)
                .keyConditionExpression("#list = :list AND #at <= :now")
                .expressionAttributeNames(Map.of("#list", "list", "#at", "at"))
                .expressionAttributeValues(
                        Map.of(":list", AttributeValue.fromS(list), ":now", AttributeValue.fromS(upTo)))
                .scanIndexForward(false)
                .limit(limit);
        if (!start.isEmpty()) {
            request.exclusiveStartKey(mapped(start));
        }
        QueryResponse response = client.query(request.build());
        return new Page<>(response.items().stream().map(Item::new).toList(), strings(response.lastEvaluatedKey()));
    }

    /** The items of a partition whose sort key lies in {@code [low, high]}, from the last one back. */
    public List<Item> latest(String pk, String low, String high, int limit) {
        return items(between("pk", "sk", pk, low, high).scanIndexForward(false).limit(limit));
    }

    /** The sort keys of the same, in the same order; reading them costs as much, but carries less. */
    public List<String> latestKeys(String pk, String low, String high, int limit) {
        return items(between("pk", "sk", pk, low, high)
                        .projectionExpression("sk")
                        .scanIndexForward(false)
                        .limit(limit))
                .stream()
                .map(Item::sk)
                .toList();
    }

    /** The items of a partition whose sort key lies in {@code [low, high]}, in order. */
    public List<Item> earliest(String pk, String low, String high, int limit) {
        return items(between("pk", "sk", pk, low, high).limit(limit));
    }

    /** The items of a list whose {@code at} lies in {@code [low, high]}, from the last one back. */
    public List<Item> listed(String list, String low, String high, int limit) {
        return items(between("list", "at", list, low, high)
                .indexName(LISTING)
                .scanIndexForward(false)
                .limit(limit));
    }

    private QueryRequest.Builder between(String partition, String sort, String pk, String low, String high) {
        return QueryRequest.builder()
                .tableName(name)
                .keyConditionExpression("#pk = :pk AND #sk BETWEEN :low AND :high")
                .expressionAttributeNames(Map.of("#pk", partition, "#sk", sort))
                .expressionAttributeValues(Map.of(
                        ":pk", AttributeValue.fromS(pk),
                        ":low", AttributeValue.fromS(low),
                        ":high", AttributeValue.fromS(high)));
    }

    private List<Item> items(QueryRequest.Builder request) {
        return client.query(request.build()).items().stream().map(Item::new).toList();
    }

    /**
     * Those of some items that are there, in any order; each is asked for once. What was written just now may be
     * missing.
     */
    public List<Item> getAll(Collection<Item> keys) {
        return getAll(keys, KeysAndAttributes.builder());
    }

    /** The same as they are now. */
    public List<Item> getAllNow(Collection<Item> keys) {
        return getAll(keys, KeysAndAttributes.builder().consistentRead(true));
    }

    private List<Item> getAll(Collection<Item> keys, KeysAndAttributes.Builder how) {
        List<Map<String, AttributeValue>> all =
                keys.stream().map(Item::key).distinct().toList();
        List<KeysAndAttributes> batches = IntStream.iterate(0, from -> from < all.size(), from -> from + GETS)
                .mapToObj(from -> how.keys(all.subList(from, Math.min(all.size(), from + GETS)))
                        .build())
                .toList();
        return Parallel.ask(batches, this::getBatch).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Item> getBatch(KeysAndAttributes keys) {
        List<Item> found = new ArrayList<>();
        Map<String, KeysAndAttributes> left = Map.of(name, keys);
        Backoff backoff = Backoff.of("the reading of items");
        while (!left.isEmpty()) {
            Map<String, KeysAndAttributes> asked = left;
            BatchGetItemResponse response = client.batchGetItem(r -> r.requestItems(asked));
            response.responses().getOrDefault(name, List.of()).forEach(item -> found.add(new Item(item)));
            left = response.unprocessedKeys();
            if (!left.isEmpty()) {
                backoff.pause();
            }
        }
        return found;
    }

    /** Puts and deletes many items, asking again for what DynamoDB left undone. */
    public void write(Collection<Item> puts, Collection<Item> deletes) {
        List<WriteRequest> requests = new ArrayList<>();
        puts.forEach(item -> requests.add(WriteRequest.builder()
                .putRequest(put -> put.item(item.attributes()))
                .build()));
        deletes.forEach(item -> requests.add(WriteRequest.builder()
                .deleteRequest(delete -> delete.key(item.key()))
                .build()));
        for (int from = 0; from < requests.size(); from += BATCH) {
            writeBatch(requests.subList(from, Math.min(requests.size(), from + BATCH)));
        }
    }

    private void writeBatch(List<WriteRequest> requests) {
        Map<String, List<WriteRequest>> left = Map.of(name, requests);
        Backoff backoff = Backoff.of("the writing of items");
        while (!left.isEmpty()) {
            Map<String, List<WriteRequest>> asked = left;
            left = client.batchWriteItem(r -> r.requestItems(asked)).unprocessedItems();
            if (!left.isEmpty()) {
                backoff.pause();
            }
        }
    }

    private static Map<String, AttributeValue> mapped(Map<String, String> key) {
        Map<String, AttributeValue> values = new HashMap<>();
        key.forEach((attribute, value) -> values.put(attribute, AttributeValue.fromS(value)));
        return values;
    }

    private static Map<String, String> strings(Map<String, AttributeValue> key) {
        Map<String, String> values = new HashMap<>();
        key.forEach((attribute, value) -> values.put(attribute, value.s()));
        return values;
    }
}
