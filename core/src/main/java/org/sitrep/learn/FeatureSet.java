package org.sitrep.learn;

import java.util.Arrays;

/**
 * Collects the features of one decision. A feature is a name that is either there or not, such as
 * {@code ("word before", "captured")}; only its 32-bit hash is kept. Every method that adds a
 * feature returns that hash, so that it can be crossed with others:
 *
 * <pre>{@code
 * FeatureSet features = new FeatureSet();
 * int lemma = features.add("lemma", "capture");
 * int voice = features.add("voice", "passive");
 * features.cross(lemma, voice);
 * double[] p = model.probabilities(features.toArray());
 * }</pre>
 *
 * Not safe for use by several threads.
 */
public final class FeatureSet {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  // Beyond every character, so that ("ab", "c") and ("a", "bc") differ.
  private static final int NEXT_STRING = 0x10000;
  private static final int NEXT_NUMBER = 0x20000;

  private int[] features = new int[64];
  private int size;

  /** The hash of a name, without adding it to a set. */
  public static int hash(String name) {
    return finish(mix(START, name));
  }

  /** The hash of a name with a value. */
  public static int hash(String name, String value) {
    return finish(mix(step(mix(START, name), NEXT_STRING), value));
  }

  /** The hash of a name with two values. */
  public static int hash(String name, String first, String second) {
    long hash = mix(step(mix(START, name), NEXT_STRING), first);
    return finish(mix(step(hash, NEXT_STRING), second));
  }

  /** The hash of a name with a number; not that of the name with the number's digits. */
  public static int hash(String name, int value) {
    return finish(step(step(mix(START, name), NEXT_NUMBER), value & 0xffffffffL));
  }

  /** The hash of "both are there"; it depends on the order of the two. */
  public static int hash(int first, int second) {
    return finish(step(finishLong(first), second & 0xffffffffL));
  }

  /** Adds a feature by its hash. */
  public int add(int feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = feature;
    return feature;
  }

  /** Adds a feature that is only a name. */
  public int add(String name) {
    return add(hash(name));
  }

  /** Adds a name with a value. */
  public int add(String name, String value) {
    return add(hash(name, value));
  }

  /** Adds a name with two values. */
  public int add(String name, String first, String second) {
    return add(hash(name, first, second));
  }

  /** Adds a name with a number. */
  public int add(String name, int value) {
    return add(hash(name, value));
  }

  /** Adds the conjunction of two features, which need not be in this set themselves. */
  public int cross(int first, int second) {
    return add(hash(first, second));
  }

  /** Adds the conjunction of one feature with each of others. */
  public void cross(int feature, int[] others) {
    for (int other : others) {
      cross(feature, other);
    }
  }

  /** Adds many features by their hashes. */
  public void addAll(int[] hashes) {
    for (int hash : hashes) {
      add(hash);
    }
  }

  /** Empties the set for the next decision. */
  public void clear() {
    size = 0;
  }

  /** The hashes in the order in which they were first added, each once. */
  public int[] toArray() {
    int mask = Integer.highestOneBit(Math.max(1, size)) * 4 - 1;
    int[] seen = new int[mask + 1];
    int[] out = new int[size];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int feature = features[i];
      int slot = feature & mask;
      while (seen[slot] != 0 && out[seen[slot] - 1] != feature) {
        slot = (slot + 1) & mask;
      }
      if (seen[slot] == 0) {
        out[kept++] = feature;
        seen[slot] = kept;
      }
    }
    return kept == size ? out : Arrays.copyOf(out, kept);
  }

  private static long mix(long hash, String text) {
    long mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = step(mixed, text.charAt(i));
    }
    return mixed;
  }

  /** FNV-1a, a character at a time. */
  private static long step(long hash, long part) {
    return (hash ^ part) * PRIME;
  }

  private static int finish(long hash) {
    return (int) (finishLong(hash) >>> 32);
  }

  /** The last step of MurmurHash3, which spreads every bit over all others. */
  static long finishLong(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
