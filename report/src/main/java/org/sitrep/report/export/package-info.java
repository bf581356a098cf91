/**
 * The data of a report for other programs: {@link org.sitrep.report.export.JsonLines} for articles
 * and claims, {@link org.sitrep.report.export.IncidentLines} for all that is known of incidents,
 * {@link org.sitrep.report.export.IncidentTable} for a spreadsheet, {@link
 * org.sitrep.report.export.PlaceMap} for a map. Offsets are code points; rows and fields have a
 * fixed order, so that two runs can be compared line by line.
 */
@NullMarked
package org.sitrep.report.export;

import org.jspecify.annotations.NullMarked;
