/** The program from outside: what is called, what it prints, what it leaves on disk. */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
