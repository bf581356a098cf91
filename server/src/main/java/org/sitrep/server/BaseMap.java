package org.sitrep.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives parts of a base map's archive: pages ask for a few bytes of it at a time. */
final class BaseMap {
  /** No directory or tile is as long. */
  private static final int MOST = 8_000_000;

  private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{1,15})-([0-9]{1,15})");
  private final Path file;

  BaseMap(Path file) {
    this.file = file;
  }

  void answer(Context context) {
    String asked = Optional.ofNullable(context.header("Range")).orElse("");
    Matcher range = RANGE.matcher(asked);
    long from = range.matches() ? Long.parseLong(range.group(1)) : 0;
    long to = range.matches() ? Long.parseLong(range.group(2)) : -1;
    context.header("Accept-Ranges", "bytes").disableCompression();
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      if (to < from || to - from >= MOST || from >= size) {
        context.header("Content-Range", "bytes */" + size);
        throw new Problem(416, "ask for a range of this file, of at most " + MOST + " bytes");
      }
      byte[] part = part(channel, from, (int) (Math.min(to, size - 1) - from + 1));
      context.header(
          "Content-Range", "bytes " + from + "-" + (from + part.length - 1) + "/" + size);
      context.status(206).contentType("application/vnd.pmtiles").result(part);
    } catch (IOException e) {
      throw new Problem(404, "the base map cannot be read");
    }
  }

  private static byte[] part(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(length);
    while (part.hasRemaining() && channel.read(part, from + part.position()) > 0) {
      // read on
    }
    return java.util.Arrays.copyOf(part.array(), part.position());
  }
}
