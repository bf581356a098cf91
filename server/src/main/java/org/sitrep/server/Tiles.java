package org.sitrep.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the pages get another base map from, to lay under everything else. */
public sealed interface Tiles {
  /** The address that pages are told. */
  String address();

  /** What the policy allows for it, after {@code img-src}. */
  default Optional<String> pictures() {
    return Optional.empty();
  }

  /** What the policy allows for it, after {@code connect-src}. */
  default Optional<String> connections() {
    return Optional.empty();
  }

  /**
   * One picture a tile, of another server.
   *
   * @param address of http or https, with {@code {z}}, {@code {x}} and {@code {y}} where the zoom,
   *     column and row go
   */
  record Pictures(String address) implements Tiles {
    public Pictures {
      for (String part : new String[] {"{z}", "{x}", "{y}"}) {
        if (!address.contains(part)) {
          throw new IllegalArgumentException("the address of tiles has no " + part);
        }
      }
      Tiles.origin(address);
    }

    @Override
    public Optional<String> pictures() {
      return Optional.of(origin(address));
    }
  }

  /** All tiles in one PMTiles archive, of another server that gives parts of it to any page. */
  record Archive(String address) implements Tiles {
    public Archive {
      Tiles.origin(address);
    }

    @Override
    public Optional<String> connections() {
      return Optional.of(origin(address));
    }
  }

  /** A PMTiles archive of this machine, which this server gives itself. */
  record LocalArchive(Path file) implements Tiles {
    /** Where pages find it. */
    static final String ADDRESS = "/basemap.pmtiles";

    public LocalArchive {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new IllegalArgumentException("the file of tiles, " + file + ", cannot be read");
      }
    }

    @Override
    public String address() {
      return ADDRESS;
    }
  }

  /**
   * What a user names: an address with {@code {z}}, {@code {x}} and {@code {y}}, the address of a
   * {@code .pmtiles} archive, or such a file.
   */
  static Tiles of(String named) {
    boolean web = named.matches("(?i)https?://.*");
    if (named.contains("{z}") || (web && !archive(named))) {
      return new Pictures(named);
    }
    if (web) {
      return new Archive(named);
    }
    if (!archive(named)) {
      throw new IllegalArgumentException(
          "tiles come from an address with {z}, {x} and {y}, or from a .pmtiles archive");
    }
    return new LocalArchive(Path.of(named));
  }

  private static boolean archive(String named) {
    return named.matches("(?i)[^?#]*\\.pmtiles([?#].*)?");
  }

  /** Scheme, host and port of an address, which may not be able to end the policy it stands in. */
  private static String origin(String address) {
    try {
      URI uri = new URI(address.replaceAll("\\{[a-z]}", "0"));
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
      String host = Optional.ofNullable(uri.getHost()).orElse("");
      boolean web = scheme.equals("http") || scheme.equals("https");
      int hole = address.indexOf('{');
      boolean fixed = hole < 0 || hole > scheme.length() + host.length() + 2;
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
}
