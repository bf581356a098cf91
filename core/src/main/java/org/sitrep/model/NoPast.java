package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  public List<Told> undated() {
    return List.of();
  }

  @Override
  public Optional<LocalDate> lastDated() {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> first() {
    return Optional.empty();
  }

  @Override
  public Map<String, byte[]> controlOf(String incident) {
    return Map.of();
  }

  @Override
  public List<byte[]> controlAt(String place, Set<String> without) {
    return List.of();
  }

  @Override
  public Optional<LocalDate> lastKnown(Set<String> without) {
    return Optional.empty();
  }

  @Override
  public Set<String> openPlaces() {
    return Set.of();
  }

  @Override
  public void forEach(Note note, BiConsumer<String, byte[]> each) {}

  @Override
  public Optional<byte[]> note(Note note, String article) {
    return Optional.empty();
  }
}
