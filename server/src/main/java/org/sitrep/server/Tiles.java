package org.sitrep.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a base map's tiles: of http or https, with {@code {z}}, {@code {x}} and {@code
 * {y}} where the zoom, column and row go.
 */
public record Tiles(String address) {
  public Tiles {
    for (String part : new String[] {"{z}", "{x}", "{y}"}) {
      if (!address.contains(part)) {
        throw new IllegalArgumentException("the address of tiles has no " + part);
      }
    }
    origin(address);
  }

  private static String origin(String address) {
    try {
      URI uri = new URI(address.replaceAll("\\{[a-z]}", "0"));
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
      String host = Optional.ofNullable(uri.getHost()).orElse("");
      boolean web = scheme.equals("http") || scheme.equals("https");
      boolean fixed = address.indexOf('{') > scheme.length() + host.length() + 2;
      // What stands in a policy must not be able to end it.
      boolean plain = host.matches("[A-Za-z0-9.-]+|\\[[0-9a-fA-F:]+]");
      if (!web || !fixed || !plain || uri.getUserInfo() != null) {
        throw new IllegalArgumentException(
            "tiles come from an address of http or https, of one host");
      }
      return scheme + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("tiles come from an address of http or https", e);
    }
  }

  /** Whom the browser asks for them. */
  String origin() {
    return origin(address);
  }
}
