/**
 * Reading: from a document as it was found to articles. A page is cut into paragraphs, told apart
 * where it holds several articles, and each paragraph is given its kind; what furniture tells
 * (title, outlet, credit, author, date) becomes the article's metadata. Only the kind of a stretch
 * is decided here: of plain text not a character is changed, so that every later span leads into
 * the text as it was given. What furniture looks like stands in the {@code .tsv} files beside this
 * package, each rule with an example.
 */
@NullMarked
package org.sitrep.read;

import org.jspecify.annotations.NullMarked;
