package org.sitrep.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.theatre.Side;
import org.sitrep.theatre.Theatre;

/** The parties of an incident as code books have them: one actor on each end, others beside it. */
final class Parties {
  private final Theatre theatre;

  Parties(Theatre theatre) {
    this.theatre = theatre;
  }

  /** Those of one end: who does it, or whom it befalls. */
  private static JsonNode end(JsonNode record, boolean first) {
    return record.path(first ? "agents" : "targets");
  }

  static String main(JsonNode record, boolean first) {
    return end(record, first).path(0).path("name").asText("");
  }

  static String beside(JsonNode record, boolean first) {
    List<String> names = new ArrayList<>();
    JsonNode list = end(record, first);
    for (int i = 1; i < list.size(); i++) {
      names.add(list.path(i).path("name").asText(""));
    }
    return String.join("; ", names);
  }

  /** The kind of the main actor of an end, in ACLED's words; empty where it is not known. */
  String kind(JsonNode record, boolean first) {
    String side = end(record, first).path(0).path("side").asText("");
    if (side.isEmpty() || side.equals("unknown")) {
      return "";
    }
    Optional<Side> known = theatre.side(side);
    if (known.isEmpty()) {
      return "";
    }
    if (side.equals("civilians")) {
      return "Civilians";
    }
    if (!known.get().fights()) {
      return "External/Other forces";
    }
    if (known.get().group().equals("state") || side.equals("government")) {
      return "State forces";
    }
    return known.get().holds() ? "Rebel group" : "External/Other forces";
  }

  /**
   * The number of the state whose forces the main actor of an end is, as UCDP has it; empty where
   * it is of none.
   */
  String number(JsonNode record, boolean first) {
    String id = end(record, first).path(0).path("side").asText("");
    return theatre
        .side(id)
        .filter(Side::fights)
        .map(side -> Countries.state(id.equals("government") ? theatre.country() : side.name()))
        .orElse("");
  }

  boolean state(JsonNode record) {
    return kind(record, true).equals("State forces");
  }

  boolean civilian(JsonNode record) {
    for (JsonNode target : record.path("targets")) {
      if (target.path("side").asText("").equals("civilians")) {
        return true;
      }
    }
    return false;
  }

  /** UCDP's type of violence: 1 with a state, 2 without, 3 against civilians alone. */
  String violence(JsonNode record) {
    boolean onlyCivilians = kind(record, false).equals("Civilians");
    if (onlyCivilians) {
      return "3";
    }
    boolean state = state(record) || kind(record, false).equals("State forces");
    return state ? "1" : "2";
  }
}
