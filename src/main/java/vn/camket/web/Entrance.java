package vn.camket.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Listens for connections, with TLS when there is a certificate, and cuts those that are slow or too many. */
final class Entrance {
    private final Settings settings;
    private final Bounds bounds;

    Entrance(Settings settings, Bounds bounds) {
        this.settings = settings;
        this.bounds = bounds;
    }

    @SuppressWarnings("removal") // the bound on slow requests has no other name in this version of Jetty
    Connector connector(Server server, HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setMinRequestDataRate(bounds.slowestBytesASecond());
        http.setIdleTimeout(bounds.silence().toMillis());
        if (settings.behindProxy()) {
            http.addCustomizer(new Proxy());
        }
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector;
        if (settings.tls() == null) {
            connector = new ServerConnector(server, plain);
        } else {
            // Whether a certificate is made out for an address is for browsers to judge.
            http.addCustomizer(new SecureRequestCustomizer(false));
            connector = new ServerConnector(server, certificate(), plain);
        }
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(bounds.silence().toMillis());
        return connector;
    }

    private SslContextFactory.Server certificate() {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStorePath(settings.tls().keystore().toUri().toString());
        tls.setKeyStorePassword(settings.tls().password());
        tls.setKeyStoreType("PKCS12");
        tls.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        return tls;
    }

    @SuppressWarnings("removal") // it counts connections of all connectors, as its successor does
    void limit(Server server) {
        server.addBean(new ConnectionLimit(bounds.connections(), server));
        server.setErrorHandler(new Silence());
        server.setHandler(new Pace(bounds.silence(), bounds.slowestBytesASecond()));
    }

    /** Answers what no page does, such as a request that is none, with its number and nothing about the server. */
    private final class Silence extends ErrorHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            add(response.getHeaders());
            response.write(true, ByteBuffer.allocate(0), callback);
            return true;
        }

        @Override
        @SuppressWarnings("removal") // what answers a request that is none in this version of Jetty
        public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
            add(fields);
            return ByteBuffer.allocate(0);
        }

        private void add(HttpFields.Mutable fields) {
            Headers.of(settings.isSecure(), false).forEach(fields::put);
        }
    }
}
