package org.sitrep.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.model.Article;
import org.sitrep.model.Explanation;
import org.sitrep.pipeline.ClaimPipeline;
import org.sitrep.pipeline.ExplainedClaim;
import org.sitrep.theatre.Theatre;
import org.sitrep.theatre.Theatres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sitrep explain}: why each party, place and date of a claim was chosen. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the claims of the articles in PATH, and for each party, place and date why it was",
      "chosen and what else was possible."
    })
final class ExplainCommand implements Callable<Integer> {
  @Mixin private InputOptions input = new InputOptions();

  @Override
  public Integer call() throws IOException {
    Messages messages = new Messages();
    Theatre theatre = Theatres.load(input.theatre);
    ClaimPipeline pipeline = new ClaimPipeline(theatre, input.places());
    PrintStream out = System.out;
    new ArticleRun(input, theatre, messages)
        .forEach(
            article -> text(article, pipeline),
            (article, text) -> {
              out.print(text);
            });
    out.flush();
    return messages.exitCode();
  }

  private static String text(Article article, ClaimPipeline pipeline) {
    StringBuilder out = new StringBuilder();
    out.append("article ").append(Lines.one(article.id())).append('\n');
    for (ExplainedClaim explained : pipeline.explained(article)) {
      append(article.text(), explained, out);
    }
    return out.append('\n').toString();
  }

  private static void append(String text, ExplainedClaim explained, StringBuilder out) {
    var claim = explained.claim();
    out.append('\n')
        .append(claim.type().code())
        .append(" \u201c")
        .append(Lines.one(claim.trigger().of(text)))
        .append("\u201d, ")
        .append(claim.status().name().toLowerCase(Locale.ROOT))
        .append(": ")
        .append(Lines.one(claim.evidence().of(text)))
        .append('\n');
    for (Explanation reason : explained.reasons()) {
      out.append("  ").append(reason.role());
      if (!reason.words().isEmpty()) {
        out.append(" \u201c").append(Lines.one(reason.words())).append('\u201d');
      }
      out.append(" = ").append(Lines.one(reason.chosen())).append('\n');
      out.append("    because: ").append(Lines.one(reason.reason())).append('\n');
      for (String other : reason.others()) {
        out.append("    or: ").append(Lines.one(other)).append('\n');
      }
    }
  }
}
