/**
 * Who is meant: words of an article → parties of the theatre.
 *
 * <p>{@link org.sitrep.actor.ActorResolver} cuts a sentence into pieces of words, finds in them the
 * names, owners and nouns of the theatre (a trie, one pass), reads each noun phrase as owners and a
 * head ("Russian" + "jets"), and looks back in the article for what pronouns and bare nouns stand
 * for.
 */
@NullMarked
package org.sitrep.actor;

import org.jspecify.annotations.NullMarked;
