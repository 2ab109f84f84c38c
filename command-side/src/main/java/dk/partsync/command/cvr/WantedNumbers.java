package dk.partsync.command.cvr;

import dk.partsync.api.cvr.CvrIdentity;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.cvr.CvrUnitsWanted;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CVR numbers and P-numbers that the organisation wants as parties and that no party has. The two
 * are told apart by their length.
 */
final class WantedNumbers {

  private final Set<String> registered = new HashSet<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  void registered(CvrIdentity identity) {
    String number =
        identity.kind() == CvrUnitKind.COMPANY ? identity.cvrNumber() : identity.pNumber();
    if (number != null) {
      registered.add(number);
      open.remove(number);
      unknown.remove(number);
    }
  }

  void wanted(CvrUnitsWanted list) {
    Stream.concat(list.cvrNumbers().stream(), list.pNumbers().stream())
        .filter(number -> !registered.contains(number))
        .forEach(this::open);
  }

  private void open(String number) {
    unknown.remove(number);
    open.add(number);
  }

  /** CVR does not know the number: it is asked for again when everything is. */
  void unknown(String number) {
    if (open.remove(number)) {
      unknown.add(number);
    }
  }

  /**
   * Numbers to ask for, in the order in which they came.
   *
   * @param everything whether those are among them that CVR did not know
   */
  List<String> open(boolean everything) {
    return (everything ? Stream.concat(open.stream(), unknown.stream()) : open.stream()).toList();
  }
}
