package org.sitrep.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Incident;
import org.sitrep.model.Situation;
import org.sitrep.model.Source;
import org.sitrep.report.html.Plain;
import org.sitrep.report.index.SituationIndex;
import org.sitrep.report.index.Voices;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** Who tells in a situation: the outlets that publish or are quoted, and the articles. */
public final class Tellers {
  private static final int LONGEST = 120;
  private final List<Incident> incidents;
  private final SituationIndex index;
  private final Voices voices;
  private final Theatre theatre;
  private final Map<String, Teller> outlets = new TreeMap<>();
  private final Map<String, Teller> articles = new TreeMap<>();

  /** By what a person may name an article: id, file, name of the file, title; in lower case. */
  private final Map<String, Set<String>> byName = new TreeMap<>();

  public Tellers(Situation situation, Theatre theatre) {
    this.incidents = situation.incidents();
    this.index = new SituationIndex(situation);
    this.voices = new Voices(theatre);
    this.theatre = theatre;
    Map<String, Set<String>> published = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Article article : situation.articles()) {
      add(article);
      Optional<Voices.Voice> publisher = publisher(article);
      publisher.ifPresent(v -> names.putIfAbsent(v.id(), v.name()));
      publisher.ifPresent(
          v -> published.computeIfAbsent(v.id(), id -> new TreeSet<>()).add(article.id()));
    }
    for (Incident incident : incidents) {
      for (Claim claim : incident.claims()) {
        credited(claim).forEach(voice -> names.putIfAbsent(voice.id(), voice.name()));
      }
    }
    names.forEach(
        (id, name) ->
            outlets.put(
                id,
                new Teller(Teller.Kind.OUTLET, id, name, published.getOrDefault(id, Set.of()))));
  }

  private void add(Article article) {
    String title = article.meta().title().map(t -> Plain.line(t, LONGEST)).orElse("");
    String name = title.isEmpty() ? Plain.line(article.id(), LONGEST) : title;
    articles.put(
        article.id(), new Teller(Teller.Kind.ARTICLE, article.id(), name, Set.of(article.id())));
    name(article.id(), article);
    article.meta().title().ifPresent(t -> name(t, article));
    article.file().ifPresent(file -> name(file, article));
    article.file().ifPresent(file -> name(file.substring(file.lastIndexOf('/') + 1), article));
  }

  private void name(String name, Article article) {
    byName.computeIfAbsent(folded(name), n -> new TreeSet<>()).add(article.id());
  }

  static String folded(String name) {
    return Plain.line(name).toLowerCase(Locale.ROOT);
  }

  /** Who published an article; where that is not told, whom it credits with its text. */
  private Optional<Voices.Voice> publisher(Article article) {
    return index.knownPublisherOf(article).or(() -> article.meta().credit()).flatMap(voices::of);
  }

  /**
   * Whom an article credits with a claim, or with all of its text; not where that text is here too.
   */
  private List<Voices.Voice> credited(Claim claim) {
    return Stream.concat(
            claim.sources().stream().map(Source::voice),
            Stream.of(index.articleOf(claim))
                .filter(article -> index.originOf(article.id()).id().equals(article.id()))
                .flatMap(article -> article.meta().credit().stream()))
        .flatMap(voice -> voices.of(voice).stream())
        .toList();
  }

  /** Whether an actor is of a side that takes part in the fighting. */
  boolean fights(String actor) {
    return theatre.side(theatre.sideOf(actor)).filter(Side::fights).isPresent();
  }

  /** All incidents, in the order of the situation. */
  List<Incident> incidents() {
    return incidents;
  }

  /**
   * The claims of an incident that one tells: those of its articles, and of an outlet those that
   * others credit to it.
   */
  List<Telling> told(Teller teller, Incident incident) {
    return incident.claims().stream()
        .filter(claim -> tells(teller, claim))
        .map(claim -> new Telling(claim, index.articleOf(claim)))
        .toList();
  }

  private boolean tells(Teller teller, Claim claim) {
    return teller.articles().contains(claim.article())
        || (teller.kind() == Teller.Kind.OUTLET
            && credited(claim).stream().anyMatch(voice -> voice.id().equals(teller.id())));
  }

  /**
   * The two that are named, both outlets or both articles. A name that fits an outlet and an
   * article is taken for what the other one is.
   *
   * @throws IllegalArgumentException if a name fits nobody or several; the message says who is near
   */
  public List<Teller> pair(String a, String b) {
    List<Teller> ofA = named(a);
    List<Teller> ofB = named(b);
    List<List<Teller>> pairs = new ArrayList<>();
    for (Teller one : ofA) {
      ofB.stream()
          .filter(other -> other.kind() == one.kind())
          .forEach(other -> pairs.add(List.of(one, other)));
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "“"
              + a
              + "” is an "
              + ofA.get(0).kind().code()
              + " and “"
              + b
              + "” an "
              + ofB.get(0).kind().code()
              + "; name two outlets or two articles");
    }
    if (pairs.size() > 1) {
      throw several(ofA.size() > 1 ? a : b, ofA.size() > 1 ? ofA : ofB);
    }
    List<Teller> pair = pairs.get(0);
    if (pair.get(0).equals(pair.get(1))) {
      throw new IllegalArgumentException(
          "“" + a + "” and “" + b + "” are the same; name two that differ");
    }
    return pair;
  }

  List<Teller> named(String words) {
    List<Teller> found = new ArrayList<>();
    voices.of(words).map(Voices.Voice::id).map(outlets::get).ifPresent(found::add);
    if (found.isEmpty()) {
      Optional.ofNullable(outlets.get(words.strip())).ifPresent(found::add);
    }
    byName.getOrDefault(folded(words), Set.of()).stream()
        .flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
        .forEach(found::add);
    if (found.isEmpty()) {
      throw new IllegalArgumentException(unknown(words));
    }
    return found;
  }

  private static IllegalArgumentException several(String words, List<Teller> found) {
    return new IllegalArgumentException(
        "“"
            + words
            + "” may be "
            + found.stream().map(Tellers::shown).collect(Collectors.joining(", or "))
            + "; name it by its id");
  }

  private static String shown(Teller teller) {
    return teller.kind().code() + " " + teller.id() + " (" + teller.name() + ")";
  }

  private String unknown(String words) {
    List<String> near = NearNames.of(words, known());
    String beginning = "no outlet and no article here is called “" + words + "”";
    return near.isEmpty() ? beginning : beginning + "; near it: " + String.join(", ", near);
  }

  /** All names, those of outlets first, the ones with most articles before others. */
  private List<String> known() {
    List<String> names = new ArrayList<>();
    outlets.values().stream()
        .sorted(
            Comparator.comparing((Teller t) -> t.articles().size())
                .reversed()
                .thenComparing(Teller::id))
        .map(Teller::name)
        .forEach(names::add);
    articles.values().forEach(article -> names.add(article.id()));
    articles.values().forEach(article -> names.add(article.name()));
    return names.stream().distinct().toList();
  }
}
