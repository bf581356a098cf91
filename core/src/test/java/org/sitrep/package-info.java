/** Tests of the library as a whole: what may depend on what. */
@NullMarked
package org.sitrep;

import org.jspecify.annotations.NullMarked;
