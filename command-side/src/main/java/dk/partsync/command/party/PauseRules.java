package dk.partsync.command.party;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.PersonRules;
import java.time.Clock;
import java.time.LocalDate;

/** What a pause of a register's updates must be like (N-26). */
final class PauseRules {

  private PauseRules() {}

  /**
   * The reason as it is stored.
   *
   * @throws CommandRejected INVALID_REQUEST
   */
  static String check(String reason, LocalDate until, Clock clock) {
    String stripped = reason.strip();
    if (!PersonRules.faultsOfReason(stripped).isEmpty()) {
      throw new CommandRejected(RejectionCode.INVALID_REQUEST, "Not acceptable: reason");
    }
    if (until.isBefore(DanishWorkdays.dayOf(clock.instant()))) {
      throw new CommandRejected(RejectionCode.INVALID_REQUEST, "The pause would be over already.");
    }
    return stripped;
  }
}
