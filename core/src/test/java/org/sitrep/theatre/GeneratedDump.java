package org.sitrep.theatre;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file in the exact format of a GeoNames dump, with as many made-up rows as asked for. */
public final class GeneratedDump {
  private static final String[] FIRST = {
    "Tal", "Khirbat", "Kafr", "Ain", "Deir", "New", "Wadi", "Jabal", "San", "Bir", "Nahr", "Umm"
  };
  private static final String[] SYLLABLES = {
    "ba", "ri", "shan", "mo", "kel", "ta", "zu", "ra", "qam", "li", "dor", "fe", "hass", "ni", "go",
    "wer", "yad", "sul", "pe", "tin"
  };
  private static final String[] FEATURES = {
    "P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLX", "H\tSTM", "T\tHLL", "S\tFRM", "A\tADM2", "R\tRD",
    "S\tAIRF"
  };
  private static final String[] COUNTRIES = {"SY", "US", "CN", "IR", "SD", "UA", "CD", "YE", "MM"};

  private GeneratedDump() {}

  /** The name of row i; about every fifth has a namesake. */
  public static String name(int i) {
    int seed = i % 5 == 0 ? i / 2 : i;
    long mix = (seed + 1L) * 0x9e3779b97f4a7c15L;
    StringBuilder name = new StringBuilder(FIRST[(int) (mix >>> 60) % FIRST.length]).append(' ');
    int from = name.length();
    for (int k = 0; k < 6; k++) {
      name.append(SYLLABLES[(int) ((mix >>> (8 * k)) & 0xff) % SYLLABLES.length]);
    }
    name.setCharAt(from, Character.toUpperCase(name.charAt(from)));
    return name.toString();
  }

  public static double lat(int i) {
    return -60 + (i * 37L % 13_000_000) / 1e5;
  }

  public static double lon(int i) {
    return -180 + (i * 101L % 36_000_000) / 1e5;
  }

  public static void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < rows; i++) {
        String name = name(i);
        out.write(Integer.toString(i + 1));
        out.write('\t');
        out.write(name);
        out.write('\t');
        out.write(name);
        out.write('\t');
        if (i % 3 == 0) {
          out.write(name.replace(' ', '-') + "," + name.replace("Tal", "Tell") + "a,قرية");
        }
        out.write("\t" + lat(i) + "\t" + lon(i) + "\t" + FEATURES[i % FEATURES.length]);
        out.write("\t" + COUNTRIES[i % COUNTRIES.length] + "\t\t0" + i % 10 + "\t\t\t\t");
        out.write((i % 50 == 0 ? i % 100_000 : 0) + "\t\t12\tAsia/Damascus\t2020-01-01\n");
      }
    }
  }
}
