package org.sitrep.link;

/**
 * How much two accounts speak for being about one event: a sum of what kind, time, place, parties,
 * toll and wording each say for it or against it.
 */
enum Likeness {
  /** Of accounts of one article, which tells of few events and takes them up without a place. */
  IN_ONE_ARTICLE(1.2, 1.2, 4.2),
  /** Of accounts of different articles. */
  ACROSS_ARTICLES(0, 0, 3);

  /** What one of them says where it rules out that the event is one. */
  static final double NEVER = -100;

  /** From this sum on, two accounts are of one event. */
  static final double ENOUGH = 4.2;

  private static final double KIND = 1.5;
  private static final double COPIED_SENTENCE = 3;

  /** More than parties, toll, wording and people can say. */
  private static final double OTHERS = 8;

  private final double together;
  private final double takenUp;
  private final double onTheWhole;

  Likeness(double together, double takenUp, double onTheWhole) {
    this.together = together;
    this.takenUp = takenUp;
    this.onTheWhole = onTheWhole;
  }

  /** How alike the accounts of two groups must be on the mean to be one. */
  double onTheWhole() {
    return onTheWhole;
  }

  /** The sum for two accounts. */
  double of(Account a, Account b) {
    boolean nowhere = a.where().all().isEmpty() || b.where().all().isEmpty();
    double kind = Kinds.known().weight(a.telling(), b.telling());
    if (a.expected() != b.expected() || kind == 0 || a.setApart(b)) {
      return NEVER;
    }
    boolean copied = a.quotes(b);
    double rarity = Kinds.known().rarity(a.telling(), b.telling());
    boolean open = a.when().open() || b.when().open();
    double when =
        a.when().likeness(b.when(), a.lasts() && b.lasts()) + (open ? Math.min(1, rarity) : 0);
    double sum =
        KIND * kind
            + rarity
            + (copied ? COPIED_SENTENCE + Math.max(when, 0) : when)
            + a.where().likeness(b.where())
            + together
            + (nowhere ? takenUp : 0);
    return sum + OTHERS < ENOUGH ? NEVER : sum + others(a, b);
  }

  private static double others(Account a, Account b) {
    return a.who().likeness(b.who())
        + a.toll().likeness(b.toll())
        + a.wording().likeness(b.wording())
        + a.people().likeness(b.people());
  }
}
