package dk.partsync.command.cpr;

import dk.partsync.api.cpr.CprOutcome;

/** One sentence for each outcome; the register's own words could repeat what was asked. */
final class CprTexts {

  private CprTexts() {}

  static String of(CprOutcome outcome) {
    return switch (outcome) {
      case UPDATED -> "CPR answered, and the party was updated.";
      case UNCHANGED -> "CPR answered, and nothing is new.";
      case FOUND -> "CPR answered.";
      case NOT_FOUND -> "CPR knows nobody of this kind; nothing was changed.";
      case NOT_AUTHORISED -> "CPR refuses the organisation's credential; nothing was changed.";
      case BAD_REQUEST -> "CPR refuses the question; nothing was changed.";
      case RATE_LIMITED -> "CPR is asked too often; nothing was changed. Try again in a while.";
      case REGISTER_DOWN -> "CPR does not answer; the last known data stand.";
      case MALFORMED -> "CPR answered something that cannot be read; nothing was changed.";
      case BUDGET_EXHAUSTED -> "The organisation's own limit of calls to CPR is reached.";
      case NO_PURPOSE -> "State the case or the reason; CPR was not asked.";
      case FORBIDDEN -> "The user may not do this; CPR was not asked.";
      case MODULE_OFF -> "CPR is off in its settings, or not set up; it was not asked.";
      case NO_NUMBER -> "There is no number that CPR would know; it was not asked.";
      case REFUSED -> "The number cannot be this party's; CPR was not asked.";
      case INCOMPLETE -> "Not all that a search needs was stated; CPR was not asked.";
    };
  }
}
