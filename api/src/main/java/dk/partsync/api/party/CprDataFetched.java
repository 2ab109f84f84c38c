package dk.partsync.api.party;

import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * CPR answered: the person is in step with the register as of the stamp. Told of every fetch by
 * hand, also when nothing is new (A2-52), and of a run only beside something that is.
 *
 * @param personId the person's id in CPR
 */
@Revision("1")
public record CprDataFetched(String partyId, @Nullable String personId, CprStamp stamp)
    implements CprEvent {

  @Override
  public CprPerson applyTo(CprPerson before) {
    return before.withPersonId(personId);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprDataFetched[" + partyId + "]";
  }
}
