package org.sitrep.model;

/**
 * A time expression as annotations of time mark it.
 *
 * @param span where it stands
 * @param value what it means in the notation of TIMEX: "2017-10-12", "2017-W41", "P2D", "PAST_REF"
 */
public record TimeMark(Span span, String value) {}
