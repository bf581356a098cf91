package org.sitrep.eval;

/**
 * A claim that only gold or only the system has.
 *
 * @param document its id
 * @param missed true: only gold has it; false: only the system
 * @param trigger the words that name the event
 * @param context its sentence, or the text around the trigger, cut to a line
 */
public record Miss(String document, boolean missed, String type, String trigger, String context) {}
