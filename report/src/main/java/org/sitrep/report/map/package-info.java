/**
 * The map of a report as SVG: the outlines of the theatre, the marks of the incidents, who is
 * reported to hold what. No tiles, no network.
 */
@NullMarked
package org.sitrep.report.map;

import org.jspecify.annotations.NullMarked;
