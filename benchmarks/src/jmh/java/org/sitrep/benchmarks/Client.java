package org.sitrep.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks a server again and again on one connection, and costs the machine little beside it. It knows
 * as much of HTTP as that takes.
 */
final class Client implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final String host;
  private final byte[] some = new byte[1 << 16];

  Client(String address) throws IOException {
    URI uri = URI.create(address);
    socket = new Socket(uri.getHost(), uri.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    host = uri.getHost() + ":" + uri.getPort();
  }

  /** The status of an answer, when all of it has come. */
  int get(String path) throws IOException {
    String request = "GET /" + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    long length = 0;
    boolean chunks = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).strip());
      }
      chunks |= lower.startsWith("transfer-encoding:");
    }
    if (chunks) {
      for (long size = chunk(); size > 0; size = chunk()) {
        pass(size + 2);
      }
      line();
    } else {
      pass(length);
    }
    return status;
  }

  private long chunk() throws IOException {
    return Long.parseLong(line().strip(), 16);
  }

  private void pass(long length) throws IOException {
    long left = length;
    while (left > 0) {
      int read = in.read(some, 0, (int) Math.min(left, some.length));
      if (read < 0) {
        throw new IOException("the answer broke off");
      }
      left -= read;
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the answer broke off");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
