package dk.partsync.registers.http;

import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of all calls to registers. It follows no redirect, repeats nothing by itself,
 * keeps no cookies and leaves the bytes as they are; the proxy is that of the JVM.
 */
final class HttpClients {

  private static final int MAX_HEADERS = 200;
  private static final int MAX_HEADER_LENGTH = 16_384;

  private HttpClients() {}

  /**
   * @param tls keys to show and authorities to trust, none for those of the JVM
   */
  static CloseableHttpClient create(DownloadLimits limits, @Nullable SSLContext tls) {
    return HttpClientBuilder.create()
        .useSystemProperties()
        .setConnectionManager(connections(limits, tls))
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(limits.responseTimeout())).build())
        .setConnectionReuseStrategy((request, response, context) -> false)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .setUserAgent("partsync")
        .setDefaultHeaders(List.of(new BasicHeader(HttpHeaders.ACCEPT_ENCODING, "identity")))
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      DownloadLimits limits, @Nullable SSLContext tls) {
    Http1Config bounded =
        Http1Config.custom()
            .setMaxHeaderCount(MAX_HEADERS)
            .setMaxLineLength(MAX_HEADER_LENGTH)
            .build();
    PoolingHttpClientConnectionManagerBuilder builder =
        PoolingHttpClientConnectionManagerBuilder.create().useSystemProperties();
    if (tls != null) {
      builder.setTlsSocketStrategy(new DefaultClientTlsStrategy(tls));
    }
    return builder
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(bounded).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connectTimeout()))
                .setSocketTimeout(Timeout.of(limits.responseTimeout()))
                .build())
        .build();
  }
}
