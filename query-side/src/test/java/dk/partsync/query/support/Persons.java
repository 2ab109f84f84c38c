package dk.partsync.query.support;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyDetailsChanged;
import dk.partsync.api.party.PartyEvent;
import dk.partsync.api.party.PartyRegistered;
import dk.partsync.api.party.PersonAddress;
import dk.partsync.api.party.PersonContactData;
import dk.partsync.api.party.PersonDetails;
import dk.partsync.api.party.PersonId;
import dk.partsync.api.party.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Made-up persons. */
public final class Persons {

  public static final String ID = id(1);
  public static final PersonDetails DETAILS = details("Åse", "Prøvesen");
  public static final PersonDetails CHANGED =
      new PersonDetails(
          new PersonName("Åse", "Eksempel", null),
          DETAILS.address(),
          DETAILS.contactData(),
          "Has moved");

  private Persons() {}

  public static String id(int number) {
    return PersonId.of(new UUID(0, number));
  }

  public static PersonDetails details(String givenNames, String surname) {
    return new PersonDetails(
        new PersonName(givenNames, surname, null),
        new PersonAddress(List.of("Prøvevej 7", "c/o Test"), "5000", "Odense C", "DK"),
        new PersonContactData("99990001", "99990002", "a@example.invalid", true, null),
        null);
  }

  public static PartyRegistered registered(int number, String givenNames, String surname) {
    return new PartyRegistered(id(number), ContactType.P, details(givenNames, surname));
  }

  /** One event of every type about what is written down. */
  public static List<PartyEvent> events() {
    return List.of(
        new PartyRegistered(ID, ContactType.P, DETAILS),
        new PartyDetailsChanged(ID, CHANGED.name(), null, null, CHANGED.note()));
  }

  /** One event of every type, in an order in which they can happen to one person. */
  public static List<PartyEvent> allEvents() {
    List<PartyEvent> events = new ArrayList<>(events());
    events.addAll(InCpr.events(ID));
    return events;
  }
}
