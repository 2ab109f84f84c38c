package dk.partsync.simulator.cpr;

import dk.partsync.api.cpr.CprNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters what happens to people, and that CPR has delivered it. */
final class Life {

  private final Registry registry;
  private Instant delivered;

  /**
   * @param delivered when CPR delivers what is entered, until told otherwise
   */
  Life(Registry registry, Instant delivered) {
    this.registry = registry;
    this.delivered = delivered;
  }

  void deliveredAt(Instant time) {
    delivered = time;
  }

  void moveTo(Citizen citizen, Place place, LocalDate day) {
    Home former = citizen.homes.currentValue();
    citizen.homes.start(former == null ? Home.first(place, day) : former.next(place, day), day);
    deliver(citizen, Event.ADDRESS);
  }

  void rename(Citizen citizen, Name name, LocalDate day) {
    citizen.names.start(name, day);
    deliver(citizen, Event.NAME);
  }

  void die(Citizen citizen, LocalDate day) {
    leaveHome(citizen, LifeStatus.DOED, day);
    Marital marital = citizen.maritals.currentValue();
    citizen.maritals.start(Marital.of("doed"), day);
    deliver(citizen, Event.CIVIL_STATUS);
    if (marital != null && marital.spouse() != null) {
      marital.spouse().maritals.start(Marital.of("enke_enkemand"), day);
      deliver(marital.spouse(), Event.CIVIL_STATUS);
    }
  }

  void protect(Citizen citizen, String type, Instant from, @Nullable Instant to) {
    citizen.protections.add(new Protection(type, true, from, to));
    deliver(citizen, Event.NAME);
    deliver(citizen, Event.PROTECTION);
  }

  void unprotect(Citizen citizen, Instant now) {
    citizen.protections.replaceAll(
        protection -> protection.hides(now) ? protection.withdrawn(now) : protection);
    deliver(citizen, Event.NAME);
    deliver(citizen, Event.PROTECTION);
  }

  void renumber(Citizen citizen, LocalDate day) {
    registry.giveNumber(citizen, new CprNumber(citizen.number()).birthDate(), day);
    deliver(citizen, Event.NUMBER);
  }

  void emigrate(Citizen citizen, Country country, List<String> lines, LocalDate day) {
    leaveHome(citizen, LifeStatus.UDREJST, day);
    citizen.journeys.start(new Journey(lines, country, null), day);
    deliver(citizen, Event.JOURNEY);
  }

  void comeBack(Citizen citizen, Place place, LocalDate day) {
    Journey journey = citizen.journeys.currentValue();
    if (journey != null) {
      citizen.journeys.endAs(new Journey(journey.lines(), journey.out(), journey.out()), day);
    }
    citizen.become(LifeStatus.BOPAEL_I_DANMARK, day);
    citizen.homes.start(Home.first(place, day), day);
    deliver(citizen, Event.JOURNEY);
    deliver(citizen, Event.ADDRESS);
  }

  void disappear(Citizen citizen, LocalDate day) {
    leaveHome(citizen, LifeStatus.FORSVUNDET, day);
    citizen.disappearances.start(true, day);
    deliver(citizen, Event.DISAPPEARANCE);
  }

  void marry(Citizen one, Citizen other, LocalDate day) {
    one.maritals.start(Marital.to(other), day);
    other.maritals.start(Marital.to(one), day);
    deliver(one, Event.CIVIL_STATUS);
    deliver(other, Event.CIVIL_STATUS);
  }

  /** A child without a name yet, living with its mother. */
  Citizen bear(Citizen mother, boolean girl, LocalDate day) {
    Citizen child = registry.add(day, girl);
    child.names.start(Name.NONE, day);
    child.maritals.start(Marital.of("ugift"), day);
    child.citizenships.start(Country.DENMARK, day);
    Home home = mother.homes.currentValue();
    if (home != null) {
      child.homes.start(Home.first(home.place(), day), day);
    }
    Marital marital = mother.maritals.currentValue();
    parent(child, Parent.MOTHER, mother);
    if (marital != null && marital.spouse() != null) {
      parent(child, Parent.FATHER_OR_CO_MOTHER, marital.spouse());
    }
    deliver(child, Event.PERSON);
    return child;
  }

  /** Makes somebody a parent with custody. */
  void parent(Citizen child, String role, Citizen parent) {
    child.parents.add(new Parent(role, parent, null, born(child)));
    parent.children.add(child);
    deliver(child, Event.PARENTS);
    entrust(child, role, parent, born(child));
  }

  void entrust(Citizen child, String role, Citizen holder, LocalDate from) {
    Custody custody = new Custody(role, holder, child, from, null);
    child.custody.add(custody);
    holder.custodyOver.add(custody);
    deliver(child, Event.CUSTODY);
    deliver(holder, Event.CUSTODY);
  }

  private void leaveHome(Citizen citizen, LifeStatus status, LocalDate day) {
    citizen.become(status, day);
    citizen.homes.end(day);
    deliver(citizen, Event.PERSON);
    deliver(citizen, Event.ADDRESS);
  }

  static LocalDate born(Citizen citizen) {
    return new CprNumber(citizen.number()).birthDate();
  }

  private void deliver(Citizen citizen, String kind) {
    Event event = new Event(kind, delivered);
    if (!citizen.events.contains(event)) {
      citizen.events.add(event);
    }
  }
}
