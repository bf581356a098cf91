package org.sitrep.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitrep.model.BlockKind;

/** Gives each paragraph of a web page its kind, by its marks, its place and its links. */
final class HtmlKinds {
  private static final Pattern HOST = Pattern.compile("(?:https?:)?//([^/?#:\\s]{1,255})");
  private static final double LINKED = 0.8;
  private static final int REPEATED = 25;
  private static final double MOSTLY = 0.6;
  private static final int SAME = 10;
  private static final int RUN = 6;
  private final MarkedPage marked;
  private final List<HtmlFlow> flows;
  private final Optional<Integer> region;
  private final Optional<TitleMatch> title;
  private final Optional<String> host;
  private final List<BlockKind> kinds = new ArrayList<>();

  HtmlKinds(
      MarkedPage marked,
      Optional<Integer> region,
      Optional<TitleMatch> title,
      Optional<String> url) {
    this.marked = marked;
    this.flows = marked.page().flows();
    this.region = region;
    this.title = title;
    this.host = url.flatMap(HtmlKinds::host);
  }

  List<BlockKind> kinds() {
    for (HtmlFlow flow : flows) {
      kinds.add(alone(flow));
    }
    head();
    repeated();
    tail();
    headings();
    return List.copyOf(kinds);
  }

  private BlockKind alone(HtmlFlow flow) {
    Optional<BlockKind> mark = marked.kind(flow);
    if (mark.isPresent()) {
      return mark.get();
    }
    if (title.isPresent() && title.get().is(flow.text())) {
      return BlockKind.TITLE;
    }
    boolean inside = region.isEmpty() || marked.page().inside(flow.region(), region.get());
    if (!inside || inward(flow) || marked.teaser(flow)) {
      return BlockKind.BOILERPLATE;
    }
    return HtmlTags.heading(flow.element()) ? BlockKind.HEADING : BlockKind.BODY;
  }

  /** Whether it is nothing but a link to another page of the same site. */
  private boolean inward(HtmlFlow flow) {
    if (flow.links() < LINKED) {
      return false;
    }
    Optional<String> to = host(flow.href());
    return to.isEmpty() || to.equals(host);
  }

  /** The last two labels of a web address's host. */
  private static Optional<String> host(String url) {
    Matcher matcher = HOST.matcher(url.strip());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    List<String> labels = List.of(matcher.group(1).toLowerCase(Locale.ROOT).split("\\."));
    return Optional.of(
        String.join(".", labels.subList(Math.max(0, labels.size() - 2), labels.size())));
  }

  /** What stands above the headline is no body; a sentence under it is part of it. */
  private void head() {
    int first = kinds.indexOf(BlockKind.TITLE);
    for (int i = 0; i < first; i++) {
      if (kinds.get(i) == BlockKind.HEADING
          || kinds.get(i) == BlockKind.BODY && !flows.get(i).prose()) {
        kinds.set(i, BlockKind.BOILERPLATE);
      }
    }
    for (int i = Math.max(first, 0); i < kinds.size(); i++) {
      if (kinds.get(i) == BlockKind.BODY && flows.get(i).prose()) {
        break;
      }
      if (kinds.get(i) == BlockKind.HEADING
          && (flows.get(i).words() >= 7 || flows.get(i).element().normalName().equals("h1"))) {
        kinds.set(i, BlockKind.TITLE);
      }
    }
  }

  /** A paragraph that the body has already is no body: a quote pulled out, a page shown twice. */
  private void repeated() {
    Set<Integer> seen = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < kinds.size(); i++) {
      HtmlFlow flow = flows.get(i);
      if (kinds.get(i) != BlockKind.BODY) {
        continue;
      }
      boolean asked = flow.text().endsWith("?");
      if (flow.words() >= SAME && !asked && !texts.add(flow.text())) {
        kinds.set(i, BlockKind.BOILERPLATE);
      } else if (flow.words() >= REPEATED) {
        int[] runs = runs(flows.get(i).text());
        long again = IntStream.of(runs).filter(seen::contains).count();
        if (again > runs.length * MOSTLY) {
          kinds.set(i, BlockKind.BOILERPLATE);
        }
        IntStream.of(runs).forEach(seen::add);
      }
    }
  }

  /** The hashes of the runs of words in a text. */
  private static int[] runs(String text) {
    String[] words = text.split(" ");
    int[] runs = new int[Math.max(1, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      int hash = 1;
      for (int j = i; j < Math.min(words.length, i + RUN); j++) {
        hash = 31 * hash + words[j].hashCode();
      }
      runs[i] = hash;
    }
    return runs;
  }

  /** What is left of an article's furniture after its last paragraph. */
  private void tail() {
    int last = kinds.size() - 1;
    while (last >= 0 && !(kinds.get(last) == BlockKind.BODY && flows.get(last).prose())) {
      last--;
    }
    boolean over = false;
    for (int i = last + 1; last >= 0 && i < kinds.size(); i++) {
      boolean body = kinds.get(i) == BlockKind.BODY;
      over |= !body && kinds.get(i) != BlockKind.CAPTION && kinds.get(i) != BlockKind.HEADING;
      if (over && body) {
        kinds.set(i, BlockKind.BOILERPLATE);
      }
    }
  }

  /** A heading with no body under it heads something else. */
  private void headings() {
    boolean body = false;
    boolean furniture = false;
    for (int i = kinds.size() - 1; i >= 0; i--) {
      switch (kinds.get(i)) {
        case BODY -> {
          body = true;
          furniture = false;
        }
        case HEADING -> {
          if (!body || furniture) {
            kinds.set(i, BlockKind.BOILERPLATE);
          }
        }
        case BOILERPLATE ->
            furniture = flows.get(i).links() > LINKED && HtmlTags.heading(flows.get(i).element());
        default -> {}
      }
    }
  }
}
