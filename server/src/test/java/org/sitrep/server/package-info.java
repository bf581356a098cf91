@NullMarked
package org.sitrep.server;

import org.jspecify.annotations.NullMarked;
