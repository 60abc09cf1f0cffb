package org.gaul.s3proxy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.gaul.shaded.org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.gaul.shaded.org.eclipse.jetty.http.HttpCompliance;
import org.gaul.shaded.org.eclipse.jetty.http.UriCompliance;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConfiguration;
import org.gaul.shaded.org.eclipse.jetty.server.HttpConnectionFactory;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.gaul.shaded.org.eclipse.jetty.server.ServerConnector;

/**
 * s3proxy with a servlet filter in front of it. {@link S3Proxy} takes none, and keeps its servlet to its package, so
 * this class lives there.
 */
public final class FilteredS3Proxy {
    /**
     * The limits and the tolerance for clocks that {@link S3Proxy} sets unless told otherwise: bytes, bytes, bytes,
     * seconds.
     */
    private static final long MAX_PART_BYTES = 5L << 30;

    private static final long MAX_UNCHUNKED_BYTES = 128L << 20;
    private static final int MAX_CHUNK_BYTES = 16 << 20;
    private static final int CLOCK_SKEW_SECONDS = 900;

    private final Server server;

    private FilteredS3Proxy(Server server) {
        this.server = server;
    }

    /**
     * Starts a server that takes any credentials.
     *
     * @param address to listen on
     * @param objects that it serves
     * @param filter that sees each request first
     * @throws Exception if it can't listen
     */
    public static FilteredS3Proxy start(InetSocketAddress address, BlobStore objects, Filter filter) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration()));
        connector.setHost(address.getHostString());
        connector.setPort(address.getPort());
        server.addConnector(connector);
        server.setHandler(context(objects, filter));
        server.setErrorHandler(new S3ErrorHandler());
        server.start();
        return new FilteredS3Proxy(server);
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setHttpCompliance(HttpCompliance.LEGACY);
        configuration.setUriCompliance(UriCompliance.LEGACY);
        configuration.setHeaderCacheCaseSensitive(true);
        configuration.setSendServerVersion(false);
        return configuration;
    }

    private static ServletContextHandler context(BlobStore objects, Filter filter) {
        ServletContextHandler context = new ServletContextHandler();
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(servlet(objects)), "/*");
        return context;
    }

    private static S3ProxyHandlerJetty servlet(BlobStore objects) {
        return new S3ProxyHandlerJetty(
                objects,
                AuthenticationType.NONE,
                null,
                null,
                null,
                MAX_PART_BYTES,
                MAX_UNCHUNKED_BYTES,
                MAX_CHUNK_BYTES,
                true,
                CrossOriginResourceSharing.disabled(),
                null,
                CLOCK_SKEW_SECONDS,
                null);
    }

    /** Stops it; the port is free then. */
    public void stop() throws Exception {
        server.stop();
    }
}
