package org.sitrep.ingest.follow;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Makes one request, over the JDK's HTTP client, to an address that was looked up and checked once.
 *
 * <p>The client would look a host's name up by itself when it connects, and whoever answers for the
 * name could tell the check a public address and the client a private one. So it is never given a
 * name: the request goes to {@code http://ADDRESS/…} with the address that passed the {@link
 * Guard}, the name goes into the Host header, and for https into the TLS handshake (SNI), by which
 * the client checks the certificate against the name; {@link CertificateName} then checks it again,
 * as the client would also take a certificate for the address. No redirect is followed and no proxy
 * used here. Guaranteed is therefore: no byte is sent to an address that the guard did not let
 * through in this very call.
 *
 * <p>The JDK lets a program set the Host header only where a system property allows it, and reads
 * that once; it is set before the client's classes are loaded. Where something in the same machine
 * used the client before, requests fail with a message, and are not made in another way.
 */
final class PinnedClient {
  private static final String RESTRICTED = "jdk.httpclient.allowRestrictedHeaders";

  static {
    String before = System.getProperty(RESTRICTED, "");
    if (!List.of(before.toLowerCase(Locale.ROOT).split(",")).contains("host")) {
      System.setProperty(RESTRICTED, before.isEmpty() ? "host" : before + ",host");
    }
  }

  private final Guard guard;
  private final SSLContext tls;
  private final Duration timeout;
  private final int bytes;
  private final Map<String, HttpClient> clients = new ConcurrentHashMap<>();

  PinnedClient(Guard guard, SSLContext tls, Duration timeout, int bytes) {
    this.guard = guard;
    this.tls = tls;
    this.timeout = timeout;
    this.bytes = bytes;
  }

  /** Asks for what is at an http or https address; what is too long is refused. */
  HttpResponse<byte[]> get(URI uri, Map<String, String> headers) throws IOException {
    return get(uri, headers, () -> BoundedBody.whole(bytes));
  }

  /** Asks for the first bytes of what is at an address. */
  HttpResponse<byte[]> start(URI uri, Map<String, String> headers, int most) throws IOException {
    return get(uri, headers, () -> BoundedBody.start(most));
  }

  private HttpResponse<byte[]> get(URI uri, Map<String, String> headers, Supplier<BoundedBody> body)
      throws IOException {
    String host = uri.getHost();
    List<InetAddress> addresses = guard.check(host.replaceAll("^\\[|\\]$", ""));
    IOException unreachable = new ConnectException(host + " has no address");
    for (InetAddress address : addresses) {
      try {
        return get(uri, address, headers, body);
      } catch (ConnectException | HttpConnectTimeoutException e) {
        unreachable = e;
      }
    }
    throw unreachable;
  }

  /** Lets go of the connections to a host. */
  void leave(String host) {
    clients.remove(host);
  }

  private HttpResponse<byte[]> get(
      URI uri, InetAddress address, Map<String, String> headers, Supplier<BoundedBody> body)
      throws IOException {
    boolean secure = "https".equalsIgnoreCase(uri.getScheme());
    HttpRequest.Builder request = HttpRequest.newBuilder(at(uri, address)).GET();
    request.setHeader("Host", uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
    headers.forEach(request::setHeader);
    HttpClient client =
        clients.computeIfAbsent(secure ? uri.getHost() : "", secured -> client(secured));
    HttpResponse<byte[]> response = whole(client, request.timeout(timeout).build(), body);
    if (secure && named(uri.getHost())) {
      CertificateName.check(response, uri.getHost());
    }
    return response;
  }

  private HttpResponse<byte[]> whole(
      HttpClient client, HttpRequest request, Supplier<BoundedBody> body) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, info -> body.get());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw late(e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      IOException cause = cause(e);
      boolean answering =
          cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
      throw answering ? late(cause) : cause;
    }
  }

  private IOException late(Exception cause) {
    return new IOException(
        "gave no whole answer within " + timeout.toMillis() + " ms (--timeout)", cause);
  }

  private static IOException cause(ExecutionException failure) {
    Throwable cause = failure.getCause();
    while (cause != null && cause.getCause() instanceof Refusal) {
      cause = cause.getCause();
    }
    return cause instanceof IOException known
        ? known
        : new IOException(cause == null ? failure : cause);
  }

  private HttpClient client(String host) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(timeout);
    if (!host.isEmpty()) {
      SSLParameters parameters = tls.getDefaultSSLParameters();
      if (named(host)) {
        parameters.setServerNames(List.of(new SNIHostName(host)));
      }
      builder.sslContext(tls).sslParameters(parameters);
    }
    return builder.build();
  }

  /** Whether a host is a name, and not an address. */
  private static boolean named(String host) {
    return !host.startsWith("[") && !host.matches("[0-9.]+");
  }

  private static URI at(URI uri, InetAddress address) {
    String literal = address.getHostAddress().replaceAll("%.*", "");
    return URI.create(
        uri.getScheme()
            + "://"
            + (address instanceof Inet6Address ? "[" + literal + "]" : literal)
            + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
            + (uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
            + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
  }
}
