@NullMarked
package org.sitrep.store.export;

import org.jspecify.annotations.NullMarked;
