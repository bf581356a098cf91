package org.sitrep.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Before anything was linked. */
record NoPast() implements Past {
  @Override
  public boolean empty() {
    return true;
  }

  @Override
  public Optional<Told> told(String article) {
    return Optional.empty();
  }

  @Override
  public Map<String, String> incidentsOf(String article) {
    return Map.of();
  }

  @Override
  public List<Member> claimsOf(String incident) {
    return List.of();
  }

  @Override
  public List<String> named(String incident) {
    return List.of();
  }

  @Override
  public void forEach(Note note, BiConsumer<String, byte[]> each) {}

  @Override
  public Optional<byte[]> note(Note note, String article) {
    return Optional.empty();
  }
}
