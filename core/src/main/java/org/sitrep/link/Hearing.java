package org.sitrep.link;

import java.util.List;
import org.sitrep.model.Claim;
import org.sitrep.model.ClaimType;

/**
 * The claims of one incident, heard: what each says of it, and who they are.
 *
 * @param type the type of the incident
 * @param voices those who tell that it happened
 * @param tallies the figures that they tell
 */
record Hearing(
    ClaimType type, Testimony testimony, List<Voice> voices, Tallies tallies, Library library) {
  static Hearing of(ClaimType type, List<Claim> claims, Library library) {
    Testimony testimony = Testimony.of(type, claims);
    List<Voice> voices = Voices.of(testimony.told(), library);
    return new Hearing(type, testimony, voices, new Tallies(type, voices, library), library);
  }
}
