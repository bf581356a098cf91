/**
 * Neutral English for what was reported: one sentence per incident from its fields, names of actors
 * and places, dates with their precision, figures. The words are in the tables beside the classes
 * ({@code templates.tsv}, {@code actor-names.tsv}). Nothing here says that something is true.
 */
@NullMarked
package org.sitrep.report.wording;

import org.jspecify.annotations.NullMarked;
