package org.sitrep.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.model.Article;
import org.sitrep.model.DateRange;
import org.sitrep.model.Explanation;
import org.sitrep.model.Grounds;
import org.sitrep.model.Metadata;
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
      "chosen and what else was possible; of each article, what gave its title and its dates."
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
    facts(article.meta(), out);
    for (ExplainedClaim explained : pipeline.explained(article)) {
      append(article.text(), explained, out);
    }
    return out.append('\n').toString();
  }

  /** What is known of an article, where something but a field of the input gave it. */
  private static void facts(Metadata meta, StringBuilder out) {
    Grounds grounds = meta.grounds();
    fact("title", meta.title(), grounds.title(), out);
    fact("publisher", meta.publisher(), grounds.publisher(), out);
    fact("byline", meta.byline(), grounds.byline(), out);
    fact("url", meta.url(), grounds.url(), out);
    fact("language", meta.language(), grounds.language(), out);
    meta.published()
        .ifPresent(
            published -> {
              DateRange range = published.range();
              String days =
                  range.start().equals(range.end())
                      ? range.start().toString()
                      : range.start() + " to " + range.end();
              fact("published", Optional.of(days), published.reason(), out);
            });
    meta.modified()
        .ifPresent(
            changed ->
                fact("modified", Optional.of(changed.day().toString()), changed.reason(), out));
  }

  private static void fact(String name, Optional<String> value, String reason, StringBuilder out) {
    if (value.isPresent() && !reason.isEmpty()) {
      out.append("  ").append(name).append(" = ").append(Lines.one(value.get())).append('\n');
      out.append("    because: ").append(Lines.one(reason)).append('\n');
    }
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
