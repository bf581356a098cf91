/**
 * What became of the incidents of an earlier report in this one: which are new, merged, split or
 * gone, and which stand otherwise than before.
 */
@NullMarked
package org.sitrep.report.since;

import org.jspecify.annotations.NullMarked;
