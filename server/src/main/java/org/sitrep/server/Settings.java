package org.sitrep.server;

import java.net.InetAddress;
import java.util.Optional;

/**
 * How a server listens.
 *
 * @param address on which it listens
 * @param port 0: any that is free
 * @param token what every request must carry; empty: nothing
 * @param example whether it shows the built-in example
 * @param tiles another base map; empty: none, and nothing is asked of others
 */
public record Settings(
    InetAddress address, int port, Optional<String> token, boolean example, Optional<Tiles> tiles) {
  /** A token may not be guessed. */
  private static final int SHORTEST_TOKEN = 16;

  public Settings {
    if (token.filter(t -> t.length() < SHORTEST_TOKEN).isPresent()) {
      throw new IllegalArgumentException(
          "the access token is too short; take " + SHORTEST_TOKEN + " characters or more");
    }
    if (!address.isLoopbackAddress() && token.isEmpty()) {
      throw new IllegalArgumentException("to listen on " + address + " takes an access token");
    }
  }

  /** Without another base map. */
  public Settings(InetAddress address, int port, Optional<String> token, boolean example) {
    this(address, port, token, example, Optional.empty());
  }

  /** These with another base map. */
  public Settings with(Tiles tiles) {
    return new Settings(address, port, token, example, Optional.of(tiles));
  }

  /** On loopback, for whoever uses this machine. */
  public static Settings loopback(int port, boolean example) {
    return new Settings(InetAddress.getLoopbackAddress(), port, Optional.empty(), example);
  }

  boolean local() {
    return address.isLoopbackAddress();
  }
}
