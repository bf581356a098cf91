package org.sitrep.eval;

import java.time.LocalDate;
import java.util.List;
import org.sitrep.model.TimeMark;

/**
 * A text with its time expressions annotated.
 *
 * @param name of its file
 * @param text without tags
 * @param written the day on which it was written
 * @param marks in the order of the text; one without a value has an empty one
 */
public record Narrative(String name, String text, LocalDate written, List<TimeMark> marks) {
  public Narrative {
    marks = List.copyOf(marks);
  }
}
