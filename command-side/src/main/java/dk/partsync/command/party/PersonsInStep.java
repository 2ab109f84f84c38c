package dk.partsync.command.party;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprPerson;
import dk.partsync.api.cpr.CprStamp;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Brings persons in step with CPR: wanted state in, differences out. */
public final class PersonsInStep {

  private final Repository<Person> persons;
  private final ClaimedNumbers claims;

  PersonsInStep(Repository<Person> persons, ClaimedNumbers claims) {
    this.persons = persons;
    this.claims = claims;
  }

  /**
   * Takes a delivery within the current unit of work. An older one than the known one changes
   * nothing; nor does one of a run while the person is paused. Numbers that are new to the person
   * become its own; one that another party has stays there, and the rest of the delivery is taken
   * all the same, for it may tell of a protection.
   *
   * @param origin joins the correlation data of the current unit of work
   * @throws IllegalStateException when the delivery holds none of the person's numbers
   */
  public Delivered bringInStep(
      String partyId, CprPerson delivered, CprStamp delivery, MetaData origin) throws Exception {
    Aggregate<Person> person = persons.load(partyId);
    SyncOutcome left = person.invoke(before -> before.leaves(delivery));
    if (left != null) {
      return new Delivered(left, person.invoke(Person::version), false);
    }
    List<String> elsewhere = new ArrayList<>();
    for (String number : person.invoke(before -> before.newNumbers(delivered))) {
      if (!claims.claimUnlessTaken(new CprNumber(number), partyId)) {
        elsewhere.add(number);
      }
    }
    SyncOutcome outcome =
        person.invoke(before -> before.bringInStep(delivered, delivery, elsewhere, origin));
    return new Delivered(outcome, person.invoke(Person::version), !elsewhere.isEmpty());
  }

  /**
   * What came of a delivery.
   *
   * @param outcome CHANGED, UNCHANGED or PAUSED
   * @param version the party's version after it
   * @param numberElsewhere whether another party has one of the person's numbers
   */
  public record Delivered(SyncOutcome outcome, long version, boolean numberElsewhere) {}
}
