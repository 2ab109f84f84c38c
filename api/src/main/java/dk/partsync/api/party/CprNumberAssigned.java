package dk.partsync.api.party;

import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprPerson;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/**
 * A CPR number was written down for a person, who has contact type C from here.
 *
 * @param cprNumber ten digits
 */
@Revision("1")
public record CprNumberAssigned(String partyId, String cprNumber) implements CprEvent {

  /** The number is known from here, and one that it takes the place of still finds the person. */
  @Override
  public CprPerson applyTo(CprPerson before) {
    CprNumbers known = before.numbers();
    List<String> former =
        Stream.concat(known.former().stream(), Stream.of(known.current()))
            .filter(number -> !number.isEmpty() && !number.equals(cprNumber))
            .distinct()
            .toList();
    return before.withNumbers(new CprNumbers(cprNumber, former));
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "CprNumberAssigned[" + partyId + "]";
  }
}
