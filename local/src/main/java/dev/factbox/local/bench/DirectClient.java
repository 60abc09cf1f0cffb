package dev.factbox.local.bench;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;

/** DynamoDB Local's own handlers as a client, so that a hundred thousand articles are stored in minutes. */
record DirectClient(LocalDynamoDBRequestHandler requests) implements DynamoDbClient {
    private static final String KEY = "local";
    private static final String REGION = "us-east-1";

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return requests.getItem(KEY, REGION, request);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return requests.query(KEY, REGION, request);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return requests.batchGetItem(KEY, REGION, request);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return requests.putItem(KEY, REGION, request);
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return requests.deleteItem(KEY, REGION, request);
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return requests.batchWriteItem(KEY, REGION, request);
    }

    @Override
    public CreateTableResponse createTable(CreateTableRequest request) {
        return requests.createTable(KEY, REGION, request);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // The handlers belong to the server.
    }
}
