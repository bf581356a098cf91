package org.sitrep.eval;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A claim that is not right in everything, as the annotator and as the system has it.
 *
 * @param causes what is wrong, gravest first; never empty
 * @param gold empty where only the system has it
 * @param system empty where only the annotator has it
 */
public record Finding(
    GoldDocument document,
    Set<Cause> causes,
    Optional<LocatedClaim> gold,
    Optional<LocatedClaim> system) {
  public Finding {
    causes = Collections.unmodifiableSet(EnumSet.copyOf(causes));
  }

  /** The gravest of its causes. */
  public Cause first() {
    return causes.iterator().next();
  }

  /** Its type, as the annotator has it if he does. */
  public String type() {
    return gold.or(() -> system).map(LocatedClaim::type).orElse("");
  }
}
