package dk.partsync.api.party;

import dk.partsync.api.cvr.CvrAddresses;
import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrContactData;
import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrTrigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What CVR says of a company or production unit. A company that is a person's business is shown
 * like any other: CVR is open to everybody.
 *
 * @param formerNumbers numbers that CVR gave it before
 * @param mainIndustry none where the register tells none
 * @param otherIndustries up to three
 * @param form only of companies
 * @param owner only of production units
 * @param ownerPartyId the party that is the owner, where one is; of two with the number the one in
 *     business; none in answers about the past
 * @param unitPartyIds of a company, production units of its number that are parties, at most
 *     {@value #MOST_UNITS}; none in answers about the past
 * @param fetchedAt when CVR last told something new or was asked by hand ("Opdateret")
 * @param trigger what it was asked for then
 * @param pausedUntil last day of a pause (N-26)
 * @param pauseReason why
 */
public record CvrPart(
    CvrIdentity identity,
    List<String> formerNumbers,
    CvrAddresses addresses,
    @Nullable CvrCode mainIndustry,
    List<CvrCode> otherIndustries,
    @Nullable CvrCode form,
    CvrStatus status,
    CvrContactData contactData,
    @Nullable CvrOwner owner,
    @Nullable String ownerPartyId,
    List<String> unitPartyIds,
    Instant fetchedAt,
    CvrTrigger trigger,
    @Nullable LocalDate pausedUntil,
    @Nullable String pauseReason) {

  /** How many units one answer names; all are found by searching for the owner's number. */
  public static final int MOST_UNITS = 200;

  public CvrPart {
    formerNumbers = List.copyOf(formerNumbers);
    otherIndustries = List.copyOf(otherIndustries);
    unitPartyIds = List.copyOf(unitPartyIds);
  }

  /** Shows nothing of the unit, which can be a person's business. */
  @Override
  public String toString() {
    return "(" + identity.kind() + ")";
  }
}
