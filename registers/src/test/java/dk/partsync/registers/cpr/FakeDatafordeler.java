package dk.partsync.registers.cpr;

import dk.partsync.registers.datafordeler.FakePlatform;
import java.io.IOException;

/** CPR's services as a test says. */
final class FakeDatafordeler extends FakePlatform {

  FakeDatafordeler() throws IOException {}

  @Override
  public FakeDatafordeler answers(Reply... replies) {
    super.answers(replies);
    return this;
  }

  CprAccess access() {
    return new CprAccess(false, url("/graphql"), tokenAddresses(), 0, 0, true);
  }

  CprAccess privateAccess() {
    return new CprAccess(true, url("/graphql"), tokenAddresses(), 0, 0, true);
  }

  /** A page of persons from the service for authorities. */
  static Reply page(String next, Object... persons) {
    return json(200, connection("CPRCustom_PublicSectorPerson", next, persons));
  }

  static Reply privatePage(Object... persons) {
    return json(200, connection("CPRCustom_PrivateSectorPerson", "", persons));
  }
}
