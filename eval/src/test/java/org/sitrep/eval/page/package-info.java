/** Tests of the pages that show scores. */
@NullMarked
package org.sitrep.eval.page;

import org.jspecify.annotations.NullMarked;
