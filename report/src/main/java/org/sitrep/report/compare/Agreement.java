package org.sitrep.report.compare;

/**
 * How two tellers tell the incidents that both tell.
 *
 * @param differ in how many a claim of one and a claim of the other do not agree
 * @param aFirst how many the first told on an earlier day
 * @param bFirst how many the second told on an earlier day
 */
public record Agreement(int differ, int aFirst, int bFirst) {
  /** Of no incident yet. */
  public static Agreement none() {
    return new Agreement(0, 0, 0);
  }

  /** With one more incident. */
  public Agreement with(Encounter<?> told, boolean differs) {
    Encounter.First first = told.first();
    return new Agreement(
        differ + (differs ? 1 : 0),
        aFirst + (first == Encounter.First.A ? 1 : 0),
        bFirst + (first == Encounter.First.B ? 1 : 0));
  }
}
