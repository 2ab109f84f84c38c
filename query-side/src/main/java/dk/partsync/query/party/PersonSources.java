package dk.partsync.query.party;

import dk.partsync.api.party.FieldSource;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.ValueSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of CPR and of the organisation side by side (N-23). */
final class PersonSources {

  private final PersonParty person;
  private final boolean masked;
  private final List<FieldSource> all = new ArrayList<>();

  PersonSources(PersonParty person, boolean masked) {
    this.person = person;
    this.masked = masked;
  }

  List<FieldSource> all() {
    String name = person.registerName();
    register("name", name, PersonPart.CPR_NAME);
    own("name", person.details().name().full(), PersonPart.OWN_NAME, name == null);
    addresses();
    PersonContactData contact = person.details().contactData();
    own("phone", contact.phone(), PersonPart.OWN_CONTACT_DATA, true);
    own("email", contact.email(), PersonPart.OWN_CONTACT_DATA, true);
    return all;
  }

  private void addresses() {
    ShownAddress register = person.registerAddress();
    ShownAddress written = ShownAddress.of(person.details().address());
    boolean shown = register == null;
    if (register != null) {
      register("addressLine", register.line(), PersonPart.CPR_ADDRESSES);
      register("postCode", register.postCode(), PersonPart.CPR_ADDRESSES);
      register("district", register.district(), PersonPart.CPR_ADDRESSES);
    }
    own("addressLine", written.line(), PersonPart.OWN_ADDRESS, shown);
    own("postCode", written.postCode(), PersonPart.OWN_ADDRESS, shown);
    own("district", written.district(), PersonPart.OWN_ADDRESS, shown);
  }

  private void register(String field, @Nullable String value, PersonPart part) {
    add(field, ValueSource.CPR, value, part, true);
  }

  private void own(String field, @Nullable String value, PersonPart part, boolean shown) {
    add(field, ValueSource.OWN, value, part, shown);
  }

  private void add(
      String field, ValueSource source, @Nullable String value, PersonPart part, boolean shown) {
    if (value != null && !value.isEmpty()) {
      Instant since = person.times().of(part);
      all.add(new FieldSource(field, source, masked ? null : value, since, shown));
    }
  }
}
