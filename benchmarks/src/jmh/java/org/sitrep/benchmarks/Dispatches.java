package org.sitrep.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Short dispatches, as many as are asked for, each of other names, places, days and figures. */
public final class Dispatches {
  private static final String[] PLACES = {
    "Mayadin",
    "Abu Kamal",
    "Raqqa",
    "Saraqib",
    "Khan Sheikhoun",
    "Douma",
    "Palmyra",
    "Sukhnah",
    "Tabqa",
    "Manbij",
    "Afrin",
    "Azaz",
    "Harasta",
    "Jobar",
    "Daraa",
    "Madaya",
    "Homs"
  };
  private static final String[] SIDES = {
    "the Syrian army",
    "ISIS",
    "the SDF",
    "rebels",
    "Hezbollah",
    "the Nusra Front",
    "Jaish al-Islam",
    "government forces",
    "the Free Syrian Army",
    "Iran-backed militias",
    "the YPG"
  };
  private static final String[] NAMES = {
    "Hassan", "Omar", "Layla", "Yusuf", "Maryam", "Karim", "Nadia", "Samir", "Huda", "Tariq"
  };
  private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);

  private Dispatches() {}

  /** The text of a dispatch. */
  static String text(int number) {
    String place = PLACES[number % PLACES.length];
    String other = PLACES[(number / 7 + 3) % PLACES.length];
    String side = SIDES[number % SIDES.length];
    String against = SIDES[(number / 3 + 5) % SIDES.length];
    String name = NAMES[number % NAMES.length] + " al-" + NAMES[number / 13 % NAMES.length];
    return "On Friday "
        + side
        + " captured the village of Tell "
        + NAMES[number / 5 % NAMES.length]
        + " near "
        + place
        + " from "
        + against
        + ", killing at least "
        + (number % 40 + 2)
        + " fighters, activist "
        + name
        + " said. Airstrikes hit "
        + other
        + " on Saturday, and "
        + (number % 17 + 1)
        + " civilians were wounded. \u201cThey fled to the city,\u201d he added. Clashes between "
        + side
        + " and "
        + against
        + " went on in the "
        + place
        + " countryside, according to the Syrian Observatory for Human Rights.";
  }

  private static String line(int number) {
    return "{\"id\":\"d-%07d\",\"publisher\":\"Courier %d\",\"published\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(number, number % 97, FIRST.plusDays(number % 1_800), text(number));
  }

  /** Writes as many dispatches as the first argument says, as JSON Lines. */
  public static void main(String[] args) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      out.write(line(i));
    }
    out.flush();
  }
}
