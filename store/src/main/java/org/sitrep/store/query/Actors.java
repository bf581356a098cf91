package org.sitrep.store.query;

import java.util.List;
import java.util.Optional;
import org.sitrep.model.Actor;
import org.sitrep.report.wording.PartyWords;
import org.sitrep.store.record.Addresses;
import org.sitrep.store.record.Json;
import org.sitrep.theatre.Theatre;

/** Parties of which something is told. */
public final class Actors {
  private static final PartyWords PARTIES = new PartyWords();
  private final View view;
  private final Snapshot all;
  private final Theatre theatre;

  Actors(View view) {
    this.view = view;
    this.all = view.snapshot();
    this.theatre = view.theatre();
  }

  /** A page of actors, most told of first; of a filter, side and text count. */
  public Page page(Filter filter, int limit, Optional<String> cursor) {
    List<String> sides = filter.values("side");
    List<Tags.Tag> actors =
        listed(all).stream()
            .filter(tag -> sides.isEmpty() || sides.contains(theatre.sideOf(tag.value())))
            .filter(tag -> filter.text().map(text -> named(tag, text)).orElse(true))
            .toList();
    return Slice.of("actors", actors, Tags.Tag::value, limit, cursor, this::summary);
  }

  /** Those that are parties, and not things or pronouns. */
  static List<Tags.Tag> listed(Snapshot all) {
    return all.tags().of("actor").stream().filter(tag -> PARTIES.party(tag.value())).toList();
  }

  private boolean named(Tags.Tag tag, String text) {
    Actor known = theatre.actors().get(tag.value());
    return Slice.has(tag.name(), text)
        || (known != null && known.aliases().stream().anyMatch(name -> Slice.has(name, text)));
  }

  private String summary(Tags.Tag tag) {
    return Json.object(json -> fields(json, tag.value()));
  }

  private void fields(Json json, String id) {
    Optional<Actor> known = Optional.ofNullable(theatre.actors().get(id));
    json.field("id", id).field("href", Addresses.of("actors", id));
    json.field("name", theatre.nameOf(id)).field("side", theatre.sideOf(id));
    Optional<String> parent = known.flatMap(Actor::parent);
    json.field("parent", parent).field("parent_name", parent.map(theatre::nameOf));
    json.field("known", known.isPresent());
    Optional<Tags.Tag> tag = all.tags().of("actor", id);
    Positions set = tag.map(t -> all.tagged(view.db(), t)).orElse(Positions.none());
    json.field("incidents", set.cardinality());
    json.field("as_agent", count("agent", id)).field("as_target", count("target", id));
    new Days(all, set).write(json);
  }

  private long count(String role, String id) {
    return all.tags()
        .of(role, id)
        .map(tag -> (long) all.tagged(view.db(), tag).cardinality())
        .orElse(0L);
  }

  /** An actor and what is told of it; empty where nobody knows it and nothing is told. */
  public Optional<String> one(String id) {
    boolean known = theatre.actors().containsKey(id) || all.tags().of("actor", id).isPresent();
    return known ? Optional.of(whole(id)) : Optional.empty();
  }

  private String whole(String id) {
    Filter filter = Filter.NONE.with("actor", id);
    Matches matches = new Matches(view, filter);
    Facets facets = new Facets(view, matches);
    Optional<Tags.Tag> tag = all.tags().of("actor", id);
    return Json.object(
        json -> {
          fields(json, id);
          Optional<Actor> known = Optional.ofNullable(theatre.actors().get(id));
          json.texts("aliases", known.map(Actor::aliases).orElse(List.of()));
          if (tag.isPresent()) {
            new Names(view, tag.get(), List.of("agents", "targets"), "actor").write(json);
          } else {
            json.startArray("names").endArray();
          }
          facets.write(json, "types", facets.of("type"));
          String own = theatre.sideOf(id);
          facets.write(
              json,
              "against",
              facets.of("side").stream().filter(c -> !c.tag().value().equals(own)).toList());
          facets.write(json, "places", facets.of("place"));
          json.array("parts", parts(id), this::part);
          json.startArray("holds");
          holds(id).forEach(json::written);
          json.endArray();
          view.recent(json, filter);
        });
  }

  private List<Actor> parts(String id) {
    return theatre.actors().values().stream()
        .filter(actor -> actor.parent().filter(id::equals).isPresent())
        .toList();
  }

  private void part(Json json, Actor actor) {
    json.field("id", actor.id()).field("name", actor.name()).field("side", actor.side());
    json.field("href", Addresses.of("actors", actor.id()));
  }

  private List<String> holds(String id) {
    if (theatre.sideOf(id).equals("unknown")) {
      return List.of();
    }
    Control control = view.control();
    return control
        .held(Filter.NONE.with("side", theatre.sideOf(id)), Optional.empty(), Optional.empty())
        .stream()
        .filter(span -> span.role().equals("holds"))
        .map(control::held)
        .toList();
  }
}
