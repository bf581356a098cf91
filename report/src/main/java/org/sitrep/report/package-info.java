/**
 * Writes a situation as a folder: the page and the data behind it. {@link
 * org.sitrep.report.ReportWriter} is the way in; {@code page} makes the page, {@code map} its map,
 * {@code wording} its sentences, {@code export} the other files, {@code index} answers what belongs
 * to what.
 */
@NullMarked
package org.sitrep.report;

import org.jspecify.annotations.NullMarked;
