package dk.partsync.api.party;

import dk.partsync.api.sor.SorUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as it is known.
 *
 * @param version number of events behind it, from 1; grows by one with each
 * @param name the register's where it has said one; of those who are masked the message
 * @param addressLine the derived line, of SOR units at most 150 code points
 * @param advertisingProtected whether it must not be sent advertisements, only with contact types J
 *     and V
 * @param endDate last valid day
 * @param endDateInferred whether that day is a run's own, as the register did not tell
 * @param replacedBy SOR ids of the units that took over
 * @param lastUpdated when an event last changed the party
 * @param inStepAt when it was last found in step with its register: the end of the last real run
 *     that completed, or {@code lastUpdated} when that is later
 * @param sourceUpdatedAt when the register itself last edited it, Danish local time
 * @param validFrom the register says this from that day
 * @param sorUnit everything that SOR says of it, in its parts; only with contact type H
 * @param person what the organisation has written down, in its parts; only with persons that are
 *     not masked
 * @param cpr what CPR says, only of persons with CPR number
 * @param cvr what CVR says, only with contact types J and V
 * @param protection whether name and address are hidden; only with persons
 * @param sources of persons, where the values come from: those of CPR and of the organisation side
 *     by side
 */
public record PartyView(
    String id,
    ContactType contactType,
    long version,
    @Nullable String sorId,
    String name,
    String addressLine,
    @Nullable String postCode,
    @Nullable String district,
    @Nullable String country,
    @Nullable String phone,
    @Nullable String email,
    @Nullable Boolean advertisingProtected,
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    boolean endDateInferred,
    PartyState state,
    List<String> replacedBy,
    Instant lastUpdated,
    @Nullable Instant inStepAt,
    @Nullable LocalDateTime sourceUpdatedAt,
    @Nullable LocalDate validFrom,
    @Nullable SorUnit sorUnit,
    @Nullable PersonDetails person,
    @Nullable CprPart cpr,
    @Nullable CvrPart cvr,
    @Nullable PartyProtection protection,
    List<FieldSource> sources) {

  public PartyView {
    sources = List.copyOf(sources);
  }

  /** Shows nothing of the party. */
  @Override
  public String toString() {
    return "PartyView[" + id + "]";
  }
}
