package org.sitrep.report.page;

import java.util.List;
import org.sitrep.model.Incident;

/**
 * Incidents that stand together under one heading.
 *
 * @param id of the section, for links
 * @param heading to show
 * @param note one line under the heading; may be empty
 * @param folded whether they are shown only when asked for
 * @param incidents newest first
 */
record Group(String id, String heading, String note, boolean folded, List<Incident> incidents) {
  Group {
    incidents = List.copyOf(incidents);
  }

  Group(String id, String heading, String note, List<Incident> incidents) {
    this(id, heading, note, false, incidents);
  }
}
