package org.sitrep.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.model.Article;
import org.sitrep.model.Document;
import org.sitrep.model.Issue;
import org.sitrep.read.ArticleReader;
import org.sitrep.theatre.Theatre;

/**
 * Reads documents, makes articles of them, and does some work on each, on several threads; the
 * results arrive in the order of the documents. One bad article never stops the run.
 */
final class ArticleRun {
  private final InputOptions input;
  private final ArticleReader reader;
  private final Messages messages;
  private final Set<String> ids = new HashSet<>();

  /** Takes a finished article. */
  interface Sink<T> {
    void accept(Article article, T result) throws IOException;
  }

  /** An article and what the work gave. */
  record Done<T>(Article article, T result) {}

  /** What the work on one document gave. */
  record Batch<T>(Document document, List<Done<T>> done, List<Issue> issues) {
    Batch {
      done = List.copyOf(done);
      issues = List.copyOf(issues);
    }
  }

  ArticleRun(InputOptions input, Theatre theatre, Messages messages) {
    this.input = input;
    this.reader = new ArticleReader(theatre.outlets());
    this.messages = messages;
  }

  /** Does the work on every article and hands the results on. */
  <T> void forEach(Function<Article, T> work, Sink<T> sink) throws IOException {
    new DocumentRun(input, messages)
        .forEach(
            document -> true,
            document -> batch(reader, document, work),
            batch -> hand(batch, sink));
    if (messages.articles() == 0) {
      messages.say("no article was found in " + String.join(", ", input.paths));
    }
  }

  /** Does the work on every article of a document. */
  static <T> Batch<T> batch(ArticleReader reader, Document document, Function<Article, T> work) {
    List<Done<T>> done = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    try {
      ArticleReader.Reading reading = reader.read(document);
      issues.addAll(reading.issues());
      for (Article article : reading.articles()) {
        done.add(new Done<>(article, work.apply(article)));
      }
    } catch (RuntimeException | StackOverflowError e) {
      issues.add(
          new Issue(
              "internal-error",
              document.file().orElse(document.id()),
              Optional.empty(),
              "this article could not be worked on (" + e + "); please report it",
              true));
    }
    return new Batch<>(document, done, issues);
  }

  private <T> void hand(Batch<T> batch, Sink<T> sink) throws IOException {
    batch.issues().forEach(messages::issue);
    for (Done<T> done : batch.done()) {
      if (ids.add(done.article().id())) {
        sink.accept(done.article(), done.result());
        messages.done();
      } else {
        messages.issue(twice(done.article()));
      }
    }
  }

  private static Issue twice(Article article) {
    return new Issue(
        "duplicate-id",
        article.file().orElse(article.id()),
        Optional.empty(),
        "another article has the id " + article.id() + " already; give this one an id of its own",
        true);
  }
}
