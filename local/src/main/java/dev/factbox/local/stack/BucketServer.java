package dev.factbox.local.stack;

import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** s3proxy, in this process, with one bucket that tells of its objects as S3 tells EventBridge. */
record BucketServer(S3Proxy server, URI endpoint) {
    /** @param events gets each event's JSON */
    static BucketServer start(int wanted, Storage storage, String bucket, Consumer<String> events) throws IOException {
        int port = Ports.free(wanted);
        BlobStore objects = storage.objects();
        create(objects, bucket);
        S3Proxy server = S3Proxy.builder()
                .blobStore(new NotifyingStore(objects, events))
                .endpoint(Ports.endpoint(port))
                .awsAuthentication(AuthenticationType.NONE, null, null)
                .ignoreUnknownHeaders(true)
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw new IOException("the S3 endpoint did not start: " + e.getMessage(), e);
        }
        return new BucketServer(server, Ports.endpoint(port));
    }

    private static void create(BlobStore objects, String bucket) {
        if (!objects.containerExists(bucket)) {
            objects.createContainer(bucket);
        }
        if (objects.supportsVersioning()) {
            objects.putBucketVersioning(bucket, BucketVersioningStatus.ENABLED);
        }
    }

    void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("the S3 endpoint did not stop: " + e.getMessage(), e);
        }
    }
}
