package org.sitrep.cli;

import java.io.IOException;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.SituationBuilder;
import org.sitrep.theatre.Theatre;

/** Reads articles and finds their claims, to be put together. */
final class SituationRun {
  private SituationRun() {}

  /**
   * The articles of the input with their claims.
   *
   * @param plain the theatre by which articles are read
   * @param theatre the same, with the start state from which control is reckoned
   */
  static SituationBuilder of(
      InputOptions input, ModelOption model, Theatre plain, Theatre theatre, Messages messages)
      throws IOException {
    ClaimPipeline pipeline = model.pipeline(plain, input.places());
    SituationBuilder builder = new SituationBuilder(theatre, pipeline);
    new ArticleRun(input, plain, messages).forEach(pipeline::claims, builder::add);
    return builder;
  }
}
