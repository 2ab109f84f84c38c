package dk.partsync.command.subscription;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprStamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person that runs keep in step with CPR.
 *
 * @param confirmed whether CPR has answered for the person since the subscription was requested
 * @param stamp the newest delivery, none before the first one
 * @param pause the last pause there was
 */
public record SubscribedPerson(
    String partyId,
    CprNumber number,
    boolean confirmed,
    @Nullable CprStamp stamp,
    @Nullable Pause pause) {

  public boolean isPausedOn(LocalDate day) {
    return pause != null && pause.holdsOn(day);
  }

  /**
   * Whether runs since the day may not have asked for the person, so that events of that time are
   * not enough and everything has to be asked for.
   */
  public boolean mayHaveBeenLeftOutSince(LocalDate day) {
    return !confirmed || stamp == null || (pause != null && !pause.until().isBefore(day));
  }
}
