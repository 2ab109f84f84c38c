package dk.partsync.api.cvr;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The organisation wants to have these companies and production units as parties.
 *
 * @param intakeId of the list they stand on
 * @param cvrNumbers eight digits each
 * @param pNumbers ten digits each
 */
@Revision("1")
public record CvrUnitsWanted(String intakeId, List<String> cvrNumbers, List<String> pNumbers) {

  public CvrUnitsWanted {
    cvrNumbers = cvrNumbers == null ? List.of() : List.copyOf(cvrNumbers);
    pNumbers = pNumbers == null ? List.of() : List.copyOf(pNumbers);
  }

  /** Shows nothing of the numbers. */
  @Override
  public String toString() {
    return "CvrUnitsWanted[" + intakeId + "]";
  }
}
