/**
 * From files, folders and standard input to documents, one at a time. A file's format is told by
 * its name, else by its first bytes; tables and JSON Lines are streamed, so that memory is bounded
 * by the longest document, not by the file. What cannot be used is an issue with file and place,
 * and everything else is read: {@link org.sitrep.ingest.Inputs} is where to start.
 */
@NullMarked
package org.sitrep.ingest;

import org.jspecify.annotations.NullMarked;
