/**
 * The page of a report: one self-contained HTML file. {@link org.sitrep.report.page.Page} puts
 * together its sections, each of which is a class; they share an {@code Edition}.
 */
@NullMarked
package org.sitrep.report.page;

import org.jspecify.annotations.NullMarked;
