/**
 * The command line: one class a subcommand, and the only place where things are wired together.
 * Standard output carries data, standard error progress and messages.
 */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;
