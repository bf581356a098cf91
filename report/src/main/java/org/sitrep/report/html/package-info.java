/**
 * Markup that is safe by construction: text is escaped, controls that could reorder or hide text
 * are neutralised, addresses other than http and https are dropped.
 */
@NullMarked
package org.sitrep.report.html;

import org.jspecify.annotations.NullMarked;
