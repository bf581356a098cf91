package org.sitrep.report.compare;

/**
 * A loaded word and how often each teller uses it in what is quoted of it.
 *
 * @param text in lower case
 * @param plain a plain word for the same
 * @param about what it is said of
 */
public record LoadedUse(String text, String plain, String about, int a, int b) {}
