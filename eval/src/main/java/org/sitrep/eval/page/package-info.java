/**
 * Scores to look at: {@link org.sitrep.eval.page.ErrorPage} shows every missed, extra and wrong
 * claim beside its sentence, {@link org.sitrep.eval.page.ReliabilityDiagram} draws confidence
 * against what was right. Both are files that need nothing else.
 */
@NullMarked
package org.sitrep.eval.page;

import org.jspecify.annotations.NullMarked;
