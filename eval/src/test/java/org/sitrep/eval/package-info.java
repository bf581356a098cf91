/** Tests of the scorers, some against the gold data's own where that is at hand. */
@NullMarked
package org.sitrep.eval;

import org.jspecify.annotations.NullMarked;
