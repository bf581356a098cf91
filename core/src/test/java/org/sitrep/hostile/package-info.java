/** Text made to hurt: whatever is read, the work grows with its length and nothing breaks. */
@NullMarked
package org.sitrep.hostile;

import org.jspecify.annotations.NullMarked;
