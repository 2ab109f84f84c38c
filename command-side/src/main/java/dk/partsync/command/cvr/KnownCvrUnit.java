package dk.partsync.command.cvr;

import dk.partsync.api.DanishWorkdays;
import dk.partsync.api.cvr.CvrStamp;
import dk.partsync.api.cvr.CvrTrigger;
import dk.partsync.api.party.CvrEvent;
import dk.partsync.api.party.CvrUnitCeased;
import dk.partsync.api.party.CvrUnitRegistered;
import dk.partsync.api.party.CvrUnitReopened;
import dk.partsync.api.party.CvrUpdatesPaused;
import dk.partsync.api.party.CvrUpdatesResumed;
import dk.partsync.command.subscription.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The little that runs keep in memory of a unit.
 *
 * @param contentHash of the newest delivery
 * @param fetchedAt when that was asked for
 * @param byHand whether it was not asked for by a run
 * @param pause the last pause there was
 * @param unanswered whether the last run that asked got no usable answer
 */
record KnownCvrUnit(
    String partyId,
    String unitId,
    String contentHash,
    Instant fetchedAt,
    boolean byHand,
    boolean ceased,
    @Nullable Pause pause,
    boolean unanswered) {

  /** Time within which what was asked for by hand is stored, with much to spare. */
  private static final Duration LONGEST_FETCH = Duration.ofHours(1);

  static KnownCvrUnit registered(CvrUnitRegistered event) {
    return new KnownCvrUnit(
        event.partyId(),
        event.unit().identity().unitId(),
        event.stamp().contentHash(),
        event.stamp().fetchedAt(),
        event.stamp().trigger() == CvrTrigger.MANUAL,
        event.unit().hasCeased(),
        null,
        false);
  }

  /**
   * After a fact that is not the first.
   *
   * @param who user name of whom it comes from
   * @param day when it was stored
   */
  KnownCvrUnit after(CvrEvent event, @Nullable String who, LocalDate day) {
    CvrStamp said = event.stamp();
    return new KnownCvrUnit(
        partyId,
        unitId,
        said == null ? contentHash : said.contentHash(),
        said == null ? fetchedAt : said.fetchedAt(),
        said == null ? byHand : said.trigger() == CvrTrigger.MANUAL,
        event instanceof CvrUnitCeased || (ceased && !(event instanceof CvrUnitReopened)),
        pauseAfter(event, who, day),
        said == null && unanswered);
  }

  private @Nullable Pause pauseAfter(CvrEvent event, @Nullable String who, LocalDate day) {
    if (event instanceof CvrUpdatesPaused paused) {
      return new Pause(paused.until(), who);
    }
    return event instanceof CvrUpdatesResumed && pause != null ? pause.endedOn(day) : pause;
  }

  KnownCvrUnit withUnanswered(boolean now) {
    return new KnownCvrUnit(partyId, unitId, contentHash, fetchedAt, byHand, ceased, pause, now);
  }

  boolean isPausedOn(LocalDate day) {
    return pause != null && pause.holdsOn(day);
  }

  /**
   * Whether runs since the moment may have missed what CVR said of it: it was paused, or got no
   * answer, or somebody was registering it while a run read the notices.
   */
  boolean mayHaveBeenLeftOutSince(Instant moment) {
    boolean wasPaused = pause != null && !pause.until().isBefore(DanishWorkdays.dayOf(moment));
    boolean wasNew = byHand && !fetchedAt.isBefore(moment.minus(LONGEST_FETCH));
    return unanswered || wasPaused || wasNew;
  }
}
