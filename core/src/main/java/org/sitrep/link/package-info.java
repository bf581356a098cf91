/**
 * Claims → incidents: which claims are about the same event, what they add up to, and where they
 * differ.
 *
 * <p>{@link org.sitrep.link.IncidentLinker} is the way in. The claims of one article about one
 * event become an account ({@code AccountBuilder}); accounts of different articles are compared
 * where they share a place and a day ({@code Meetings}) by kind of event, time, place, parties,
 * toll and wording ({@code Likeness}); the most alike are joined first, as long as what is joined
 * still fits one event ({@code Joining}). Of each group {@code IncidentMaker} makes an incident,
 * {@code Voices} counts who tells it independently, {@code StandingRule} says what that adds up to
 * and {@code DifferenceFinder} where accounts contradict each other. {@code LeadRule} says which
 * incident an article is mainly about. {@code GrowingLinkage} keeps all this while articles come
 * and go, {@code Lineage} tells what became of incidents from one linking to another.
 */
@NullMarked
package org.sitrep.link;

import org.jspecify.annotations.NullMarked;
