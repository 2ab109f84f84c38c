package dk.partsync.api.cpr;

import java.util.List;

/**
 * A person's CPR numbers, each ten digits.
 *
 * @param current the number in force; empty in private access, which delivers none
 * @param former numbers the person had before, which still find it (N-24)
 */
public record CprNumbers(String current, List<String> former) {

  public CprNumbers {
    former = former == null ? List.of() : List.copyOf(former);
  }

  /** Shows nothing of the person. */
  @Override
  public String toString() {
    return "(personal data)";
  }
}
