/**
 * Puts the stages together: the one package that knows them all. {@link
 * org.sitrep.pipeline.ClaimPipeline} takes one article to its claims; {@link
 * org.sitrep.pipeline.SituationBuilder} takes many articles and their claims to a situation:
 *
 * <pre>{@code
 * Theatre theatre = Theatres.load("syria");
 * ClaimPipeline pipeline = new ClaimPipeline(theatre);
 * SituationBuilder builder = new SituationBuilder(theatre, pipeline);
 * for (Article article : new ArticleReader(theatre.outlets()).read(document).articles()) {
 *   builder.add(article, pipeline.claims(article));
 * }
 * Situation situation = builder.build(Optional.empty(), Optional.empty());
 * }</pre>
 */
@NullMarked
package org.sitrep.pipeline;

import org.jspecify.annotations.NullMarked;
