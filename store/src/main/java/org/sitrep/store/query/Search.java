package org.sitrep.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.CodePoints;
import org.sitrep.store.Rows;
import org.sitrep.store.record.Json;
import org.sitrep.store.record.Part;

/** Looks for words, and shows them where they stand. */
public final class Search {
  /** Where more match, the best are not sorted out. */
  private static final int MOST_RANKED = 5_000;

  private static final String RANKED = "ranked";
  private final View view;
  private final Snapshot all;
  private final Optional<TextQuery> text;

  Search(View view, Optional<String> text) {
    this.view = view;
    this.all = view.snapshot();
    this.text = text.flatMap(TextQuery::of);
  }

  /** Writes the incidents that match, with counts of what they are. */
  public void incidents(Json json, Filter filter, int limit, Optional<String> cursor) {
    Matches matches = new Matches(view, filter);
    boolean ranked =
        text.isPresent() && all.matching(view.db(), text.get()).cardinality() <= MOST_RANKED;
    int[] order = ranked ? ranked(matches) : all.positions(Order.NEWEST);
    int from =
        ranked
            ? Cursor.of(cursor, RANKED).map(c -> (int) c.first()).orElse(0)
            : Cursor.of(cursor, "incidents NEWEST")
                .map(c -> Order.NEWEST.after(c, all, order))
                .orElse(0);
    List<Integer> page = new ArrayList<>();
    int s = Math.max(0, from);
    for (; s < order.length && page.size() < limit; s++) {
      if (matches.set().get(order[s])) {
        page.add(order[s]);
      }
    }
    boolean more = more(order, s, matches);
    json.startArray("items");
    hits(json, page);
    json.endArray().field("total", matches.total());
    json.object("facets", new Facets(view, matches)::write);
    json.array("days", months(matches).entrySet(), Search::month);
    int end = s;
    json.field(
        "next",
        !more
            ? Optional.empty()
            : Optional.of(
                ranked
                    ? new Cursor(RANKED, end, 0, "").text()
                    : Order.NEWEST.cursor(all, page.get(page.size() - 1)).text()));
    words(json);
  }

  private static boolean more(int[] order, int from, Matches matches) {
    for (int s = from; s < order.length; s++) {
      if (matches.set().get(order[s])) {
        return true;
      }
    }
    return false;
  }

  private int[] ranked(Matches matches) {
    return Arrays.stream(all.ranked(view.db(), text.orElseThrow()))
        .filter(p -> matches.set().get(p))
        .toArray();
  }

  private void words(Json json) {
    json.texts(
        "words",
        text.map(t -> t.words().stream().map(TextQuery.Word::text).distinct().toList())
            .orElse(List.of()));
  }

  private Map<String, Integer> months(Matches matches) {
    Map<String, Integer> months = new TreeMap<>();
    int[] ends = Spread.ends(all, matches.set());
    if (ends[0] > ends[1]) {
      return months;
    }
    List<LocalDate> starts =
        Steps.MONTH.all(LocalDate.ofEpochDay(ends[0]), LocalDate.ofEpochDay(ends[1]));
    int[] days = starts.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
    int[] counts = new Spread(all, days, ends[1] + 1).of(matches.set());
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        months.put(starts.get(i).toString().substring(0, 7), counts[i]);
      }
    }
    return months;
  }

  private static void month(Json json, Map.Entry<String, Integer> month) {
    json.field("month", month.getKey()).field("count", month.getValue());
  }

  private void hits(Json json, List<Integer> page) {
    List<String> shown = view.incidents().shown(page);
    List<Optional<String>> claims = best(page.stream().map(all::number).toList());
    for (int i = 0; i < page.size(); i++) {
      String incident = shown.get(i);
      Optional<String> claim = claims.get(i);
      json.item(hit -> hit(hit, incident, claim));
    }
  }

  private void hit(Json json, String incident, Optional<String> claim) {
    json.written("incident", incident);
    Optional<String> article = claim.flatMap(c -> Part.of(c, "article"));
    Optional<String> quotation = claim.flatMap(c -> Part.of(c, "evidence"));
    if (article.isPresent()) {
      json.written("article", article.get());
    } else {
      json.nothing("article");
    }
    if (quotation.isPresent()) {
      json.written("quotation", quotation.get());
    } else {
      json.nothing("quotation");
    }
    marks(json, quotation.flatMap(q -> Part.text(q, "text")).orElse(""));
  }

  void marks(Json json, String quotation) {
    CodePoints points = new CodePoints(quotation);
    json.startArray("marks");
    for (int[] mark : text.map(t -> t.marks(quotation)).orElse(List.of())) {
      json.startArray();
      json.number((long) points.at(mark[0])).number((long) points.at(mark[1])).endArray();
    }
    json.endArray();
  }

  private record Evidence(int claim, String text) {}

  /** The claim of each incident that has most of the words; the first one where none has any. */
  private List<Optional<String>> best(List<Integer> incidents) {
    List<Optional<Integer>> best =
        Rows.listsOfEach(
                view.db(),
                "SELECT n, evidence FROM claim WHERE incident = ? ORDER BY n LIMIT 40",
                row -> new Evidence(row.getInt(1), row.getString(2)),
                incidents)
            .stream()
            .map(this::best)
            .toList();
    Map<Integer, String> shown = new HashMap<>();
    Rows.ofEach(
            view.db(),
            "SELECT n, shown FROM claim WHERE n = ?",
            row -> Map.entry(row.getInt(1), row.getString(2)),
            best.stream().flatMap(Optional::stream).toList())
        .forEach(found -> shown.put(found.getKey(), found.getValue()));
    return best.stream().map(n -> n.flatMap(key -> Optional.ofNullable(shown.get(key)))).toList();
  }

  private Optional<Integer> best(Iterable<Evidence> claims) {
    Optional<Integer> best = Optional.empty();
    long most = -1;
    for (Evidence claim : claims) {
      long fits = text.map(t -> t.fits(claim.text())).orElse(0L);
      if (fits > most) {
        most = fits;
        best = Optional.of(claim.claim());
      }
    }
    return best;
  }

  /** Writes the articles that match. */
  public void articles(Json json, Filter filter, int limit, Optional<String> cursor) {
    Articles articles = new Articles(view);
    Page page = articles.page(filter, limit, cursor);
    json.startArray("items");
    for (String article : page.items()) {
      json.item(hit -> articleHit(hit, article, articles));
    }
    json.endArray().field("total", page.total()).object("facets", Facets::none);
    json.startArray("days").endArray().field("next", page.next());
    words(json);
  }

  private void articleHit(Json json, String article, Articles articles) {
    json.written("article", article);
    String id = Part.text(article, "id").orElse("");
    Optional<Passage> passage = text.flatMap(t -> Passage.of(articles.read(id).text(), t));
    if (passage.isEmpty()) {
      json.nothing("quotation").startArray("marks").endArray();
      return;
    }
    json.object(
        "quotation",
        q ->
            q.field("text", passage.get().text())
                .field("start", passage.get().start())
                .field("end", passage.get().end()));
    marks(json, passage.get().text());
  }
}
