package dk.partsync.command.cvr;

import dk.partsync.api.access.AccessKind;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cvr.CvrFetchAnswer;
import dk.partsync.api.cvr.CvrOutcome;
import dk.partsync.command.access.AccessLog;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Records who asked CVR and why, also when nothing came of it (design section 6). */
final class CvrAccesses {

  private final AccessLog log;

  CvrAccesses(AccessLog log) {
    this.log = log;
  }

  /**
   * Asks, takes and records.
   *
   * @param number that is asked for, none when it is asked by the unit's id
   */
  CvrFetchAnswer fetch(
      @Nullable String partyId, @Nullable String number, Callable<CvrFetchAnswer> work)
      throws Exception {
    CprOutcome outcome = CprOutcome.REFUSED;
    String about = partyId;
    try {
      CvrFetchAnswer answer = work.call();
      outcome = recorded(answer.outcome());
      about = answer.partyId();
      return answer;
    } finally {
      log.business(AccessKind.CVR_FETCH, outcome, about, number, found(outcome));
    }
  }

  void lookup(CvrOutcome outcome, String number, int found) {
    log.business(AccessKind.CVR_LOOKUP, recorded(outcome), null, number, found);
  }

  private static int found(CprOutcome outcome) {
    return switch (outcome) {
      case UPDATED, UNCHANGED, FOUND -> 1;
      default -> 0;
    };
  }

  private static CprOutcome recorded(CvrOutcome outcome) {
    return switch (outcome) {
      case REGISTERED, UPDATED -> CprOutcome.UPDATED;
      case ALREADY_REGISTERED, FOUND -> CprOutcome.FOUND;
      case UNCHANGED -> CprOutcome.UNCHANGED;
      case NOT_FOUND -> CprOutcome.NOT_FOUND;
      case NOT_AUTHORISED -> CprOutcome.NOT_AUTHORISED;
      case BAD_REQUEST -> CprOutcome.BAD_REQUEST;
      case RATE_LIMITED -> CprOutcome.RATE_LIMITED;
      case REGISTER_DOWN -> CprOutcome.REGISTER_DOWN;
      case MALFORMED -> CprOutcome.MALFORMED;
      case BUDGET_EXHAUSTED -> CprOutcome.BUDGET_EXHAUSTED;
      case MODULE_OFF -> CprOutcome.MODULE_OFF;
    };
  }
}
