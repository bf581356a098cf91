package org.sitrep.extract;

import java.util.List;
import org.sitrep.model.CasualtyKind;

/**
 * A word that tells what befell people, and who they are.
 *
 * @param token the number of the word
 * @param forward whether the people stand after it
 */
record Harm(int token, CasualtyKind kind, boolean forward, List<Count> people) {
  Harm {
    people = List.copyOf(people);
  }
}
