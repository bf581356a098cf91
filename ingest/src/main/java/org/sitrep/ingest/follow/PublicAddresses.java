package org.sitrep.ingest.follow;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells addresses of the public internet from those of this machine and of private networks, in
 * every form in which IPv6 can hold an address of IPv4.
 */
final class PublicAddresses {
  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return contains4(bytes);
    }
    return contains6(bytes) && embedded(bytes).map(PublicAddresses::contains).orElse(true);
  }

  private static boolean contains4(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    boolean shared = first == 100 && (second & 0xc0) == 64; // 100.64/10, of providers
    boolean assigned = first == 192 && second == 0 && b[2] == 0;
    boolean measured = first == 198 && (second & 0xfe) == 18;
    return first != 0 && first < 240 && !shared && !assigned && !measured;
  }

  private static boolean contains6(byte[] b) {
    boolean unique = (b[0] & 0xfe) == 0xfc; // fc00::/7
    boolean teredo = b[0] == 0x20 && b[1] == 1 && b[2] == 0 && b[3] == 0;
    boolean translatedHere = prefix(b, 0, 0x64, 0xff, 0x9b, 0, 1);
    return !unique && !teredo && !translatedHere;
  }

  private static boolean prefix(byte[] b, int... start) {
    for (int i = 0; i < start.length; i++) {
      if ((b[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** The address of IPv4 in one of IPv6: mapped, compatible, translated (NAT64), 6to4. */
  private static Optional<InetAddress> embedded(byte[] b) {
    boolean zeros = true;
    for (int i = 0; i < 10; i++) {
      zeros &= b[i] == 0;
    }
    boolean mapped = zeros && (b[10] == 0 && b[11] == 0 || b[10] == -1 && b[11] == -1);
    boolean translated = prefix(b, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);
    boolean sixToFour = prefix(b, 0x20, 0x02);
    if (!mapped && !translated && !sixToFour) {
      return Optional.empty();
    }
    int from = sixToFour ? 2 : 12;
    try {
      return Optional.of(InetAddress.getByAddress(Arrays.copyOfRange(b, from, from + 4)));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // four bytes are an address
    }
  }
}
