package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrOutcome;

/** One sentence for each outcome; the register's own words could repeat what was asked. */
final class CvrTexts {

  private CvrTexts() {}

  static String of(CvrOutcome outcome) {
    return switch (outcome) {
      case REGISTERED -> "CVR answered, and the unit was registered.";
      case ALREADY_REGISTERED -> "CVR answered; a party has this unit already.";
      case UPDATED -> "CVR answered, and the party was updated.";
      case UNCHANGED -> "CVR answered, and nothing is new.";
      case FOUND -> "CVR answered.";
      case NOT_FOUND -> "CVR does not know the unit; nothing was changed.";
      case NOT_AUTHORISED -> "CVR refuses the organisation's credential; nothing was changed.";
      case BAD_REQUEST -> "CVR refuses the question; nothing was changed.";
      case RATE_LIMITED -> "CVR is asked too often; nothing was changed. Try again in a while.";
      case REGISTER_DOWN -> "CVR does not answer; the last known data stand.";
      case MALFORMED -> "CVR answered something that cannot be read; nothing was changed.";
      case BUDGET_EXHAUSTED -> "The organisation's own limit of calls to CVR is reached.";
      case MODULE_OFF -> "CVR is off in its settings; it was not asked.";
    };
  }
}
