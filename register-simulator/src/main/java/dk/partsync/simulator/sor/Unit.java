package dk.partsync.simulator.sor;

import dk.partsync.api.sor.SorId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit of the register: what never changes about it, its place in the tree and its history. */
final class Unit {

  private final long runningNumber;
  private final SorId id;
  private final SorType level;
  private final @Nullable Unit parent;
  private final String cvr;
  private final Draft draft;
  private final LocalDate firstFrom;
  private final History history;
  private boolean hasChildren;

  Unit(
      long runningNumber,
      SorType level,
      @Nullable Unit parent,
      String cvr,
      Draft draft,
      LocalDate firstFrom,
      Version first) {
    this.runningNumber = runningNumber;
    this.id = SorId.of(runningNumber);
    this.level = level;
    this.parent = parent;
    this.cvr = cvr;
    this.draft = draft;
    this.firstFrom = firstFrom;
    this.history = new History(first);
    if (parent != null) {
      parent.hasChildren = true;
    }
  }

  long runningNumber() {
    return runningNumber;
  }

  SorId id() {
    return id;
  }

  SorType level() {
    return level;
  }

  @Nullable Unit parent() {
    return parent;
  }

  /** CVR number of an owner. */
  String cvr() {
    return cvr;
  }

  UnitType type() {
    return draft.type();
  }

  String shak() {
    return draft.shak();
  }

  List<Speciality> specialities() {
    return draft.specialities();
  }

  LocalDate firstFrom() {
    return firstFrom;
  }

  History history() {
    return history;
  }

  boolean hasChildren() {
    return hasChildren;
  }

  boolean isListed(LocalDate today) {
    return !history.current().hasEndedBefore(today);
  }

  /** The unit at the given level on the way to the root, this unit included. */
  @Nullable Unit ancestor(SorType wanted) {
    Unit unit = this;
    while (unit != null && unit.level != wanted) {
      unit = unit.parent;
    }
    return unit;
  }

  /** The nearest unit upwards that has an address of its own. */
  Unit addressSource() {
    Unit unit = this;
    while (unit.history.current().ownAddress() == null && unit.parent != null) {
      unit = unit.parent;
    }
    return unit;
  }
}
