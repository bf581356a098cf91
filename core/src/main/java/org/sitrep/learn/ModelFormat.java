package org.sitrep.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link LinearModel} as bytes: labels and biases, the scale, then three columns, of the features
 * (each as its distance from the one before, 7 bits a byte), of the weights' labels (128 added to
 * the last of a feature) and of their levels.
 */
final class ModelFormat {
  private ModelFormat() {}

  static void write(LinearModel model, DataOutputStream out) throws IOException {
    out.writeInt(model.labels().size());
    for (int i = 0; i < model.labels().size(); i++) {
      out.writeUTF(model.labels().get(i));
      out.writeFloat(model.bias(i));
    }
    out.writeFloat(model.scale());
    WeightTable weights = model.weights();
    byte[] distances = distances(weights);
    byte[] labels = new byte[weights.entryCount()];
    byte[] levels = new byte[weights.entryCount()];
    for (int i = 0; i < labels.length; i++) {
      int entry = weights.entry(i);
      labels[i] = (byte) entry;
      levels[i] = (byte) WeightTable.level(entry);
    }
    out.writeInt(weights.featureCount());
    out.writeInt(distances.length);
    out.writeInt(labels.length);
    out.write(distances);
    out.write(labels);
    out.write(levels);
  }

  private static byte[] distances(WeightTable weights) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int before = Integer.MIN_VALUE;
    for (int i = 0; i < weights.featureCount(); i++) {
      int left = weights.feature(i) - before;
      while (left >>> 7 != 0) {
        out.write(left | 0x80);
        left >>>= 7;
      }
      out.write(left);
      before = weights.feature(i);
    }
    return out.toByteArray();
  }

  static LinearModel read(DataInputStream in) throws IOException {
    try {
      return readAll(in);
    } catch (EOFException e) {
      throw new IOException("the model ends early", e);
    } catch (UTFDataFormatException | IllegalArgumentException e) {
      throw new IOException("the model is damaged: " + e.getMessage(), e);
    }
  }

  private static LinearModel readAll(DataInputStream in) throws IOException {
    int count = in.readInt();
    check(count >= 2 && count <= WeightTable.MAX_LABELS, count + " labels");
    List<String> labels = new ArrayList<>();
    float[] bias = new float[count];
    for (int i = 0; i < count; i++) {
      labels.add(in.readUTF());
      bias[i] = finite(in.readFloat());
    }
    float scale = finite(in.readFloat());
    int featureCount = in.readInt();
    int distanceBytes = in.readInt();
    int weightCount = in.readInt();
    int[] features = features(bytes(in, distanceBytes), featureCount);
    int[] entries = entries(bytes(in, weightCount), bytes(in, weightCount), count);
    long lasts = 0;
    for (int entry : entries) {
      lasts += WeightTable.last(entry) ? 1 : 0;
    }
    boolean ends = weightCount == 0 || WeightTable.last(entries[weightCount - 1]);
    check(lasts == featureCount && ends, "features without weights");
    return new LinearModel(labels, bias, scale, new WeightTable(features, entries));
  }

  private static int[] entries(byte[] labels, byte[] levels, int labelCount) throws IOException {
    int[] entries = new int[labels.length];
    for (int i = 0; i < entries.length; i++) {
      int label = WeightTable.label(labels[i]);
      check(label < labelCount, "a weight for a label that is not there");
      check(levels[i] >= -WeightTable.MAX_LEVEL, "a level out of range");
      entries[i] = WeightTable.entry(label, levels[i], WeightTable.last(labels[i]));
    }
    return entries;
  }

  /** Never makes room for more than is there, whatever length is claimed. */
  private static byte[] bytes(DataInputStream in, int length) throws IOException {
    check(length >= 0, "a length of " + length);
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private static int[] features(byte[] distances, int count) throws IOException {
    check(count >= 0 && count <= distances.length, count + " features");
    int[] features = new int[count];
    int at = 0;
    long before = Integer.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      long distance = 0;
      int bits = 0;
      boolean more = true;
      while (more) {
        check(at < distances.length && bits < 35, "a broken distance");
        distance |= (long) (distances[at] & 0x7f) << bits;
        more = distances[at++] < 0;
        bits += 7;
      }
      check(distance > 0 || i == 0, "a feature twice");
      before += distance;
      check(before <= Integer.MAX_VALUE, "a feature out of range");
      features[i] = (int) before;
    }
    check(at == distances.length, "features left over");
    return features;
  }

  private static float finite(float value) throws IOException {
    check(Float.isFinite(value), "a weight of " + value);
    return value;
  }

  private static void check(boolean good, String what) throws IOException {
    if (!good) {
      throw damaged(what);
    }
  }

  private static IOException damaged(String what) {
    return new IOException("the model is damaged: it has " + what);
  }
}
