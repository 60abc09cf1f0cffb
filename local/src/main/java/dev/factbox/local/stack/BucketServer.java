package dev.factbox.local.stack;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.gaul.s3proxy.FilteredS3Proxy;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** s3proxy in this process, with one bucket that reports its objects as S3 reports them to EventBridge. */
record BucketServer(FilteredS3Proxy server, URI endpoint) {
    /**
     * Starts it on a loopback port.
     *
     * @param events gets each event's JSON
     * @throws IOException if the port is taken or the folder can't be used
     */
    static BucketServer start(int wanted, Storage storage, String bucket, Consumer<String> events) throws IOException {
        int port = Ports.free(wanted);
        BlobStore objects = storage.objects();
        create(objects, bucket);
        try {
            FilteredS3Proxy server = FilteredS3Proxy.start(
                    Ports.address(port), new NotifyingStore(objects, events), BucketServer::guard);
            return new BucketServer(server, Ports.endpoint(port));
        } catch (Exception e) {
            throw new IOException("the S3 endpoint did not start: " + e.getMessage(), e);
        }
    }

    private static void create(BlobStore objects, String bucket) {
        if (!objects.containerExists(bucket)) {
            objects.createContainer(bucket);
        }
        if (objects.supportsVersioning()) {
            objects.putBucketVersioning(bucket, BucketVersioningStatus.ENABLED);
        }
    }

    private static void guard(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Optional<String> refusal = LoopbackGuard.refusal(http.getHeader("Host"), http.getHeader("Origin"));
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN, refusal.get());
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
