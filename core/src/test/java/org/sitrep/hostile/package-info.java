/**
 * Text made to hurt: whatever is read, the work grows with its length and nothing breaks. {@link
 * org.sitrep.hostile.HostileText} makes kinds of it by hand. The {@code …Fuzz} classes are targets
 * for a coverage-guided fuzzer ({@code scripts/fuzz}): each takes any bytes, works on them and
 * checks what must hold of the result. They need nothing of the fuzzer, so that the inputs that it
 * found are tests like any other.
 */
@NullMarked
package org.sitrep.hostile;

import org.jspecify.annotations.NullMarked;
