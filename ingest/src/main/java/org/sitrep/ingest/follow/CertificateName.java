package org.sitrep.ingest.follow;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/** Whether a server's certificate, whose chain was checked already, is for the name asked for. */
final class CertificateName {
  private static final int DNS_NAME = 2;

  private CertificateName() {}

  static void check(HttpResponse<?> response, String host) throws IOException {
    SSLSession session =
        response.sslSession().orElseThrow(() -> new IOException("the answer came without TLS"));
    if (!(session.getPeerCertificates()[0] instanceof X509Certificate certificate)
        || !covers(certificate, host)) {
      throw new SSLPeerUnverifiedException("the server's certificate is not for " + host);
    }
  }

  private static boolean covers(X509Certificate certificate, String host)
      throws SSLPeerUnverifiedException {
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      return names != null
          && names.stream()
              .filter(name -> Integer.valueOf(DNS_NAME).equals(name.get(0)))
              .anyMatch(name -> matches(String.valueOf(name.get(1)), host));
    } catch (CertificateParsingException e) {
      throw new SSLPeerUnverifiedException("the server's certificate is damaged");
    }
  }

  /** A star stands for one whole label, the first. */
  static boolean matches(String pattern, String host) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    String name = host.toLowerCase(Locale.ROOT);
    int dot = name.indexOf('.');
    return lower.equals(name)
        || lower.startsWith("*.")
            && dot > 0
            && lower.indexOf('.', 2) > 0
            && lower.substring(1).equals(name.substring(dot));
  }
}
