/** The same fact in any side's words is the same claim. */
@NullMarked
package org.sitrep.neutral;

import org.jspecify.annotations.NullMarked;
