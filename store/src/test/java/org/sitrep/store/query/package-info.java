@NullMarked
package org.sitrep.store.query;

import org.jspecify.annotations.NullMarked;
