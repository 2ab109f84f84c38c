package dk.partsync.api.party;

import dk.partsync.api.cpr.CprAddresses;
import dk.partsync.api.cpr.CprName;
import dk.partsync.api.cpr.CprPersonalData;
import dk.partsync.api.cpr.CprProtection;
import dk.partsync.api.cpr.CprRelative;
import dk.partsync.api.cpr.CprStatus;
import dk.partsync.api.cpr.CprTrigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What CPR says of a person, as it may be shown; nothing but the number before CPR has answered.
 *
 * @param cprNumber {@code ddMMyy-nnnn} (A2-55); none where it is hidden
 * @param formerNumbers likewise, numbers the person had before (N-24)
 * @param name none while it is masked
 * @param addresses none while they are masked
 * @param addressLines the residence as it is written on letters, without post code
 * @param relatives with their relation; names and numbers are absent where the person or the
 *     relative is protected (N-10)
 * @param protections all that CPR knows of, past and coming ones too
 * @param fetchedAt when CPR last told something new or was asked by hand ("Opdateret"), none before
 * @param trigger what it was asked for then (A2-39)
 * @param privateAccess whether the service for private companies answered
 * @param pausedUntil last day of a pause (N-26)
 * @param pauseReason why; absent while masked
 * @param fetchQueued whether a fetch waits for CPR to be up again (N-38)
 */
public record CprPart(
    @Nullable String cprNumber,
    List<String> formerNumbers,
    @Nullable CprName name,
    @Nullable CprAddresses addresses,
    List<String> addressLines,
    @Nullable CprStatus status,
    @Nullable CprPersonalData personalData,
    List<CprRelative> relatives,
    List<CprProtection> protections,
    @Nullable Instant fetchedAt,
    @Nullable CprTrigger trigger,
    boolean privateAccess,
    @Nullable LocalDate pausedUntil,
    @Nullable String pauseReason,
    boolean fetchQueued) {

  public CprPart {
    formerNumbers = List.copyOf(formerNumbers);
    addressLines = List.copyOf(addressLines);
    relatives = List.copyOf(relatives);
    protections = List.copyOf(protections);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return OwnText.HIDDEN;
  }
}
