package org.sitrep.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A PMTiles archive in which every tile to a zoom is the same, by one run in a leaf directory; all
 * but the header is packed with gzip.
 */
final class SmallArchive {
  private static final int HEADER = 127;
  private static final int MOST_ZOOM = 6;
  private static final int GZIP = 2;
  static final int VECTORS = 1;
  static final int PNG = 2;

  private SmallArchive() {}

  /** An archive of tiles of a kind. */
  static byte[] of(int kind, byte[] tile, String attribution) {
    byte[] packed = gzip(tile);
    int tiles = ((1 << (2 * (MOST_ZOOM + 1))) - 1) / 3;
    byte[] leaf = gzip(directory(tiles, packed.length));
    byte[] root = gzip(directory(0, leaf.length));
    byte[] told =
        gzip(("{\"attribution\":\"" + attribution + "\"}").getBytes(StandardCharsets.UTF_8));
    ByteBuffer out =
        ByteBuffer.allocate(HEADER + root.length + told.length + leaf.length + packed.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
    long at = HEADER;
    for (byte[] part : new byte[][] {root, told, leaf, packed}) {
      out.putLong(at).putLong(part.length);
      at += part.length;
    }
    out.putLong(tiles).putLong(1).putLong(1);
    out.put((byte) 1).put((byte) GZIP).put((byte) GZIP).put((byte) kind);
    out.put((byte) 0).put((byte) MOST_ZOOM).position(HEADER);
    return out.put(root).put(told).put(leaf).put(packed).array();
  }

  /** One entry, from tile 0 on: a run of tiles, or, where there is none in it, a leaf. */
  private static byte[] directory(int run, int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int value : new int[] {1, 0, run, length, 1}) {
      varint(out, value);
    }
    return out.toByteArray();
  }

  /** A vector tile with one layer that has one square. */
  static byte[] square(String layer) {
    ByteArrayOutputStream geometry = new ByteArrayOutputStream();
    // Move to 100 100; line by 3000 0, 0 3000, -3000 0; close.
    for (int value : new int[] {9, 200, 200, 26, 6000, 0, 0, 6000, 5999, 0, 15}) {
      varint(geometry, value);
    }
    ByteArrayOutputStream feature = new ByteArrayOutputStream();
    varint(feature, 3 << 3);
    varint(feature, 3);
    field(feature, 4, geometry.toByteArray());
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    field(told, 1, layer.getBytes(StandardCharsets.UTF_8));
    field(told, 2, feature.toByteArray());
    varint(told, 5 << 3);
    varint(told, 4096);
    ByteArrayOutputStream tile = new ByteArrayOutputStream();
    field(tile, 3, told.toByteArray());
    return tile.toByteArray();
  }

  private static void field(ByteArrayOutputStream out, int number, byte[] bytes) {
    varint(out, number << 3 | 2);
    varint(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void varint(ByteArrayOutputStream out, int value) {
    int left = value;
    while (left > 127) {
      out.write(left & 127 | 128);
      left >>>= 7;
    }
    out.write(left);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
