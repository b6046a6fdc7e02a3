package vn.camket.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Believes a proxy that stands close by who a request comes from. Only the last address that it names is its own word:
 * those before it are what the sender claims.
 */
final class Proxy implements HttpConfiguration.Customizer {
    private static final String FOR = "X-Forwarded-For";

    private final ForwardedRequestCustomizer believer = new ForwardedRequestCustomizer();

    Proxy() {
        believer.setForwardedHeader(null);
        believer.setForwardedHostHeader(null);
        believer.setForwardedServerHeader(null);
        believer.setForwardedPortHeader(null);
        believer.setForwardedHttpsHeader(null);
        believer.setForwardedCipherSuiteHeader(null);
        believer.setForwardedSslSessionIdHeader(null);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        return isClose(request.getConnectionMetaData().getRemoteSocketAddress())
                ? believer.customize(lastWord(request), answer)
                : request;
    }

    private static boolean isClose(SocketAddress peer) {
        if (!(peer instanceof InetSocketAddress socket)) {
            return false;
        }
        InetAddress address = socket.getAddress();
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || isUniqueLocal(address.getAddress());
    }

    /** What {@code fc00::/7} is in IPv6; the JDK only knows its forerunner. */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }

    private static Request lastWord(Request request) {
        String named = request.getHeaders().getCSV(FOR, false).stream()
                .reduce((former, latter) -> latter)
                .orElse(null);
        if (named == null) {
            return request;
        }
        HttpFields fields =
                HttpFields.build(request.getHeaders()).put(FOR, named).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return fields;
            }
        };
    }
}
