package org.sitrep.report.wording;

import org.sitrep.model.CasualtyKind;
import org.sitrep.model.ClaimType;
import org.sitrep.model.Difference;
import org.sitrep.model.Holding;
import org.sitrep.model.Stake;
import org.sitrep.model.Standing;

/** Words for the closed vocabularies. */
public final class Labels {
  private Labels() {}

  /** The words on a badge. */
  public static String of(Standing standing) {
    return words(standing.code());
  }

  /** The words for a type of event. */
  public static String of(ClaimType type) {
    return switch (type) {
      case WITHDRAW -> "Withdrawal";
      case BESIEGE -> "Siege";
      case LIFT_SIEGE -> "Siege ended";
      case REPEL -> "Attack repelled";
      case CHEMICAL -> "Chemical weapons";
      case EXECUTION -> "Killing of captives";
      case DESTROY -> "Destruction";
      case DETAIN -> "Detention";
      case DISPLACE -> "Displacement";
      case DEPLOY -> "Deployment";
      case NEGOTIATE -> "Talks";
      case AGREE -> "Agreement";
      case ACCUSE -> "Accusation";
      case DENY -> "Denial";
      case THREATEN -> "Threat";
      default -> words(type.code());
    };
  }

  /** What befell people, as a label: "Killed". */
  public static String of(CasualtyKind kind) {
    return words(kind.code());
  }

  /** How firmly a holding is told, in words. */
  public static String of(Holding.Firmness firmness) {
    return switch (firmness) {
      case CORROBORATED -> "Corroborated";
      case CLAIMED -> "One voice";
      case CONTESTED -> "Contested";
      case GIVEN -> "Start state";
    };
  }

  /** What another side has to do with a place, in words: "contested by". */
  public static String of(Stake.Kind kind) {
    return switch (kind) {
      case CONTESTS -> "contested by";
      case BESIEGES -> "besieged by";
      case CLAIMS -> "claimed by";
    };
  }

  /** What two accounts differ in. */
  public static String of(Difference.Kind kind) {
    return switch (kind) {
      case DENIAL -> "Told and denied";
      case NUMBER -> "Number";
      case DATE -> "Day";
      case PLACE -> "Place";
      case ACTOR -> "Who did it";
      case OUTCOME -> "Outcome";
      case CONTROL -> "Who took it";
    };
  }

  /** "1 claim", "2 claims". */
  public static String count(int number, String one) {
    return Figures.group(number) + " " + one + (number == 1 ? "" : "s");
  }

  private static String words(String code) {
    return Phrase.capital(code.replace('_', ' '));
  }
}
