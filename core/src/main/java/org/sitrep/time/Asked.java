package org.sitrep.time;

import java.util.List;

/**
 * A claim with its candidates and what stands around it.
 *
 * @param all the claims of the article
 */
record Asked(Scene scene, Scenes all, List<Candidate> options, Outline outline) {
  Asked {
    options = List.copyOf(options);
  }
}
