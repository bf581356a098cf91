/** Small theatres, articles and claims for tests, written in one line each. */
@NullMarked
package org.sitrep.scene;

import org.jspecify.annotations.NullMarked;
