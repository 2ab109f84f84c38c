package dk.partsync.query.party;

import dk.partsync.api.cpr.ProtectionState;
import java.util.List;
import java.util.Set;

/** What answers may show, in tests of what they are made of. */
final class Disclosures {

  static final Disclosure OPEN =
      new Disclosure(ProtectionState.NONE, false, null, List.of(), false, Set.of());

  private Disclosures() {}
}
