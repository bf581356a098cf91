package org.sitrep.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.Situation;
import org.sitrep.report.export.ChangeLines;
import org.sitrep.report.export.IncidentLines;
import org.sitrep.report.export.IncidentTable;
import org.sitrep.report.export.JsonLines;
import org.sitrep.report.export.PlaceMap;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.page.Page;
import org.sitrep.report.since.ChangesSince;
import org.sitrep.theatre.Theatre;

/**
 * Writes a situation report: a folder with the page {@code index.html} and the data behind it,
 * {@code articles.jsonl}, {@code claims.jsonl}, {@code incidents.jsonl}, {@code incidents.csv} and
 * {@code places.geojson}.
 */
public final class ReportWriter {
  /** The files of a report; the page comes last, so that it never stands before its data. */
  private static final List<String> FILES =
      List.of(
          "articles.jsonl",
          "claims.jsonl",
          "incidents.jsonl",
          "incidents.csv",
          "places.geojson",
          "index.html");

  /** The file that only a report has which is compared with an earlier one. */
  private static final String CHANGES = "changes.jsonl";

  private ReportWriter() {}

  /**
   * Writes the report. Each file appears whole or not at all; those of an earlier report in the
   * folder are replaced, other files left alone.
   *
   * @throws IOException if a file cannot be written, or the folder holds files with these names
   *     that are not of a report
   */
  public static void write(Situation situation, Theatre theatre, Path folder) throws IOException {
    write(situation, theatre, Optional.empty(), folder);
  }

  /**
   * Writes the report, and in it and in {@code changes.jsonl} what became of the incidents of an
   * earlier one.
   *
   * @throws IOException as above
   */
  public static void write(
      Situation situation, Theatre theatre, Optional<ChangesSince> since, Path folder)
      throws IOException {
    SituationIndex index = new SituationIndex(situation);
    List<String> files = new ArrayList<>(FILES);
    since.ifPresent(changes -> files.add(0, CHANGES));
    new ReportFolder(folder, files, since.isPresent() ? List.of() : List.of(CHANGES))
        .write(
            (name, writer) -> {
              switch (name) {
                case "articles.jsonl" -> articles(situation, index, writer);
                case "claims.jsonl" -> claims(situation, theatre, index, writer);
                case "incidents.jsonl" -> IncidentLines.write(situation.incidents(), writer);
                case "incidents.csv" -> new IncidentTable(theatre, index).write(situation, writer);
                case "places.geojson" -> new PlaceMap(theatre).write(situation, writer);
                case CHANGES -> changes(since, writer);
                default -> writer.write(Page.of(situation, theatre, since));
              }
            });
  }

  private static void changes(Optional<ChangesSince> since, Writer writer) throws IOException {
    if (since.isPresent()) {
      ChangeLines.write(since.get(), writer);
    }
  }

  private static void articles(Situation situation, SituationIndex index, Writer writer)
      throws IOException {
    JsonLines lines = new JsonLines(writer);
    for (Article article : situation.articles()) {
      lines.reported(article, index);
    }
    lines.flush();
  }

  private static void claims(
      Situation situation, Theatre theatre, SituationIndex index, Writer writer)
      throws IOException {
    JsonLines lines = new JsonLines(writer, theatre);
    for (Article article : situation.articles()) {
      lines.claims(article, index.claimsOf(article.id()));
    }
    lines.flush();
  }
}
