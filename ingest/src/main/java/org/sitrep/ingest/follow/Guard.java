package org.sitrep.ingest.follow;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Predicate;

/**
 * Looks up hosts, and lets none through that has an address which may not be asked. The lookup's
 * result is what is connected to (see {@link PinnedClient}), so that a name that means another
 * address a moment later is of no use.
 */
final class Guard {
  private final Names names;
  private final Predicate<InetAddress> allowed;

  /** Looks up a name. */
  interface Names {
    List<InetAddress> of(String host) throws IOException;
  }

  Guard(Names names, Predicate<InetAddress> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  static Guard of(Manners manners) {
    return new Guard(
        host -> List.of(InetAddress.getAllByName(host)),
        manners.allowPrivate() ? address -> true : PublicAddresses::contains);
  }

  /** The addresses of a host, all of which may be asked. */
  List<InetAddress> check(String host) throws IOException {
    List<InetAddress> addresses = names.of(host);
    for (InetAddress address : addresses) {
      if (!allowed.test(address)) {
        throw new Refusal(
            "private-address",
            host
                + " is "
                + address.getHostAddress()
                + ", of this machine or a private network; it is not asked without"
                + " --allow-private");
      }
    }
    return addresses;
  }
}
