package org.sitrep.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.Block;
import org.sitrep.model.BlockKind;
import org.sitrep.text.ResourceLines;
import org.sitrep.theatre.Outlet;

/** Whom an article credits with its text: in its furniture, or in the first or last words of it. */
final class CreditFinder {
  private static final int EDGE = 120;
  private static final String AGENCIES = "(?:News )?Agencies|NEWS AGENCIES|AGENCIES";

  private final List<Pattern> starts = new ArrayList<>();
  private final List<Pattern> ends = new ArrayList<>();

  CreditFinder(List<Outlet> outlets) {
    String names =
        Stream.concat(
                outlets.stream()
                    .filter(outlet -> outlet.kind().equals("agency"))
                    .flatMap(o -> Stream.concat(Stream.of(o.name()), o.aliases().stream()))
                    .distinct()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote),
                Stream.of(AGENCIES))
            .collect(Collectors.joining("|"));
    for (String line : lines()) {
      String[] cells = line.split("\t");
      Pattern pattern = Pattern.compile(cells[1].replace("{agency}", names));
      (cells[0].equals("start") ? starts : ends).add(pattern);
    }
  }

  static List<String> lines() {
    List<String> lines = ResourceLines.of(CreditFinder.class, "credits.tsv");
    return lines.subList(1, lines.size());
  }

  /** Whom the furniture of an article credits, else an agency at the edge of its body. */
  Optional<String> of(Article article) {
    return article.meta().credit().or(() -> atEdge(article));
  }

  private Optional<String> atEdge(Article article) {
    List<Block> body =
        article.blocks().stream().filter(block -> block.kind() == BlockKind.BODY).toList();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    String first = body.get(0).span().of(article.text()).strip();
    String last = body.get(body.size() - 1).span().of(article.text()).strip();
    return find(starts, first.substring(0, Math.min(EDGE, first.length())))
        .or(() -> find(ends, last.substring(Math.max(0, last.length() - EDGE))));
  }

  private static Optional<String> find(List<Pattern> patterns, String text) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }
}
