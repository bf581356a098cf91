package org.sitrep.ingest.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With TLS, the name that is asked for is checked, though the connection goes to an address. The
 * certificate is for levant.test, *.coast.test and the address 127.0.0.1.
 */
final class SecureFollowTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final SSLContext TLS = context();
  private final Path folder;

  SecureFollowTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static SSLContext context() {
    try {
      return SSLContext.getInstance("TLS");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void certificate(@TempDir Path keys)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path file = keys.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "test",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=test",
                    "-ext",
                    "san=dns:levant.test,dns:*.coast.test,ip:127.0.0.1",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    "changeit",
                    "-keystore",
                    file.toString()))
            .redirectErrorStream(true)
            .start();
    String said =
        new String(
            keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertEquals(0, keytool.exitValue(), said);
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(store, PASSWORD);
    TrustManagerFactory trusted =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusted.init(store);
    TLS.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
  }

  private static TestServer server() throws IOException {
    HttpsServer server = HttpsServer.create(new InetSocketAddress("0.0.0.0", 0), 10);
    server.setHttpsConfigurator(new HttpsConfigurator(TLS));
    TestServer started = new TestServer(server);
    started.page("/1", "text/html", "<p>The town fell.</p>");
    return started;
  }

  @Test
  void aNameThatTheCertificateIsForIsAsked() throws IOException {
    FollowRun run = new FollowRun(folder);
    run.tls = TLS;
    try (TestServer server = server()) {
      String port = ":" + server.port();
      Tally tally =
          run.follow("https://levant.test" + port + "/1", "https://north.coast.test" + port + "/1");
      assertThat(run.issues).isEmpty();
      assertThat(tally.kept()).isEqualTo(2);
      assertThat(server.asked()).extracting(TestServer.Asked::host).contains("levant.test");
    }
  }

  @Test
  void aNameThatItIsNotForIsNotBelievedEvenWhereTheAddressIsInIt() throws IOException {
    FollowRun run = new FollowRun(folder);
    run.tls = TLS;
    try (TestServer server = server()) {
      Tally tally =
          run.follow(
              "https://other.test:" + server.port() + "/1",
              "https://a.b.coast.test:" + server.port() + "/1");
      assertThat(tally.kept()).isZero();
      assertThat(run.codes()).containsOnly("no-answer");
      assertThat(run.issues).allSatisfy(i -> assertThat(i.message()).startsWith("TLS: "));
      assertThat(server.asked()).isEmpty();
    }
  }

  @Test
  void aCertificateThatNobodyTrustsIsNotBelieved() throws IOException {
    FollowRun run = new FollowRun(folder);
    try (TestServer server = server()) {
      assertThat(run.follow("https://levant.test:" + server.port() + "/1").kept()).isZero();
    }
  }
}
