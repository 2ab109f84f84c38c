package dk.partsync.api.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of parties, in no order; of parties without any there is nothing. */
public record PartyNumbers(List<Numbers> parties) {

  public PartyNumbers {
    parties = List.copyOf(parties);
  }

  /**
   * Those of one party.
   *
   * @param cprNumber {@code ddMMyy-nnnn} (A2-55)
   * @param cvrNumber eight digits; of a production unit its company's
   * @param pNumber ten digits
   */
  public record Numbers(
      String partyId,
      @Nullable String cprNumber,
      @Nullable String cvrNumber,
      @Nullable String pNumber) {

    /** Shows nothing of the party. */
    @Override
    public String toString() {
      return "Numbers[" + partyId + "]";
    }
  }
}
