package dev.factbox.bench.lookups;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** A table's client that counts what its answers say was read and written, whichever thread asks. */
public final class Meter implements DynamoDbClient {
    private static final ReturnConsumedCapacity TOTAL = ReturnConsumedCapacity.TOTAL;

    private final DynamoDbClient client;
    private Reading sum = Reading.NONE;

    public Meter(DynamoDbClient client) {
        this.client = client;
    }

    /**
     * What was read or written.
     *
     * @param requests round trips
     * @param items those that queries looked at and gets found
     * @param units capacity units, of reading or of writing
     */
    public record Reading(int requests, int items, double units) {
        static final Reading NONE = new Reading(0, 0, 0);

        Reading plus(int more, double capacity) {
            return new Reading(requests + 1, items + more, units + capacity);
        }
    }

    /** Returns the counts since the last call and starts again at zero. */
    public synchronized Reading take() {
        Reading taken = sum;
        sum = Reading.NONE;
        return taken;
    }

    private synchronized void count(int items, ConsumedCapacity capacity) {
        sum = sum.plus(items, capacity == null ? 0 : capacity.capacityUnits());
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        GetItemResponse response =
                client.getItem(request.toBuilder().returnConsumedCapacity(TOTAL).build());
        count(response.hasItem() ? 1 : 0, response.consumedCapacity());
        return response;
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        QueryResponse response =
                client.query(request.toBuilder().returnConsumedCapacity(TOTAL).build());
        count(response.scannedCount(), response.consumedCapacity());
        return response;
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        BatchGetItemResponse response = client.batchGetItem(
                request.toBuilder().returnConsumedCapacity(TOTAL).build());
        int items = response.responses().values().stream().mapToInt(List::size).sum();
        response.consumedCapacity().forEach(capacity -> count(items, capacity));
        return response;
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        PutItemResponse response =
                client.putItem(request.toBuilder().returnConsumedCapacity(TOTAL).build());
        count(1, response.consumedCapacity());
        return response;
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        DeleteItemResponse response = client.deleteItem(
                request.toBuilder().returnConsumedCapacity(TOTAL).build());
        count(1, response.consumedCapacity());
        return response;
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        BatchWriteItemResponse response = client.batchWriteItem(
                request.toBuilder().returnConsumedCapacity(TOTAL).build());
        int items =
                request.requestItems().values().stream().mapToInt(List::size).sum();
        response.consumedCapacity().forEach(capacity -> count(items, capacity));
        return response;
    }

    @Override
    public CreateTableResponse createTable(CreateTableRequest request) {
        return client.createTable(request);
    }

    @Override
    public DescribeTableResponse describeTable(DescribeTableRequest request) {
        return client.describeTable(request);
    }

    @Override
    public String serviceName() {
        return client.serviceName();
    }

    @Override
    public void close() {
        client.close();
    }
}
