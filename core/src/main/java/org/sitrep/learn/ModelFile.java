package org.sitrep.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Models and calibrations that belong together, by name, as one file.
 *
 * <p>The file begins with "SITR", the version of the format, the length and the CRC-32 of what
 * follows. It is not compressed, because compressors differ from one machine to the next and the
 * same models are to give the same bytes everywhere; a jar compresses it anyway.
 */
public record ModelFile(
    SortedMap<String, LinearModel> models, SortedMap<String, Calibration> calibrations) {
  private static final int MAGIC = 0x53495452;
  private static final int VERSION = 1;

  public ModelFile {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    calibrations = Collections.unmodifiableSortedMap(new TreeMap<>(calibrations));
  }

  /** From maps in any order. */
  public static ModelFile of(
      Map<String, LinearModel> models, Map<String, Calibration> calibrations) {
    return new ModelFile(new TreeMap<>(models), new TreeMap<>(calibrations));
  }

  /** The model of that name. */
  public LinearModel model(String name) {
    return named(models, "model", name);
  }

  /** The calibration of that name. */
  public Calibration calibration(String name) {
    return named(calibrations, "calibration", name);
  }

  private static <T> T named(Map<String, T> all, String kind, String name) {
    T found = all.get(name);
    if (found == null) {
      throw new NoSuchElementException("no " + kind + " " + name + ", only " + all.keySet());
    }
    return found;
  }

  /** Writes the file; the same models give the same bytes. */
  public void write(OutputStream to) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(content);
    data.writeInt(models.size());
    for (Map.Entry<String, LinearModel> model : models.entrySet()) {
      data.writeUTF(model.getKey());
      model.getValue().write(data);
    }
    data.writeInt(calibrations.size());
    for (Map.Entry<String, Calibration> calibration : calibrations.entrySet()) {
      data.writeUTF(calibration.getKey());
      calibration.getValue().write(data);
    }
    byte[] bytes = content.toByteArray();
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(bytes.length);
    out.writeInt(checksum(bytes));
    out.write(bytes);
    out.flush();
  }

  /**
   * Reads a file that was written by {@link #write}.
   *
   * @throws IOException if it is no such file, of another version, cut short or damaged
   */
  public static ModelFile read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    try {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a model file");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new IOException("a model file of version " + version + ", not " + VERSION);
      }
      int length = in.readInt();
      int checksum = in.readInt();
      byte[] bytes = in.readNBytes(Math.max(0, length));
      if (bytes.length != length) {
        throw new IOException(
            "the model file ends early, after " + bytes.length + " of " + length + " bytes");
      }
      if (checksum(bytes) != checksum) {
        throw new IOException("the model file is damaged: its checksum is wrong");
      }
      return content(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (EOFException e) {
      throw new IOException("the model file ends early", e);
    }
  }

  private static ModelFile content(DataInputStream in) throws IOException {
    Map<String, LinearModel> models = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      models.put(in.readUTF(), LinearModel.read(in));
    }
    Map<String, Calibration> calibrations = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      calibrations.put(in.readUTF(), Calibration.read(in));
    }
    return of(models, calibrations);
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
