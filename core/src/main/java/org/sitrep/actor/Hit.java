package org.sitrep.actor;

/** Known words in a list of pieces: those from index {@code from} to {@code to}, exclusive. */
record Hit(int from, int to, Word word) {}
