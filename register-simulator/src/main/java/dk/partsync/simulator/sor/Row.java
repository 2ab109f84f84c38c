package dk.partsync.simulator.sor;

import org.jspecify.annotations.Nullable;

/** One line of an entity file: a version of a unit together with what it inherits. */
record Row(Unit unit, Version version) {

  private static final Address NOWHERE = Address.at("", "", "", "");

  /** The unit's own address in this version, or the one its nearest ancestor has now. */
  Address address() {
    Address own = version.ownAddress();
    if (own != null) {
      return own;
    }
    Unit parent = unit.parent();
    Address inherited =
        parent == null ? null : parent.addressSource().history().current().ownAddress();
    return inherited == null ? NOWHERE : inherited;
  }

  String parentId() {
    return id(unit.parent());
  }

  Unit owner() {
    Unit owner = unit.ancestor(SorType.IE);
    return owner == null ? unit : owner;
  }

  @Nullable Unit institution() {
    return unit.ancestor(SorType.SI);
  }

  String institutionId() {
    return id(institution());
  }

  String institutionName() {
    Unit institution = institution();
    return institution == null ? "" : institution.history().current().name();
  }

  String institutionType() {
    Unit institution = institution();
    return institution == null ? "" : institution.type().danishName();
  }

  /** Own number of institutions and of units directly below; those further down inherit it. */
  String locationNumber() {
    if (unit.level() == SorType.IE) {
      return "";
    }
    Unit source = unit;
    Unit parent = unit.parent();
    while (parent != null && parent.level() == SorType.OE) {
      source = parent;
      parent = source.parent();
    }
    return LocationNumber.of(source.runningNumber());
  }

  String specialityId(int index) {
    return index < unit.specialities().size() ? unit.specialities().get(index).id() : "";
  }

  String specialityName(int index) {
    return index < unit.specialities().size() ? unit.specialities().get(index).danishName() : "";
  }

  /** Half of the organisational units have none. */
  String email() {
    if (unit.level() == SorType.OE && unit.runningNumber() % 2 == 0) {
      return "";
    }
    return "post" + unit.runningNumber() + "@example.invalid";
  }

  String website() {
    return unit.level() == SorType.SI
        ? "www.enhed" + unit.runningNumber() + ".example.invalid"
        : "";
  }

  private static String id(@Nullable Unit unit) {
    return unit == null ? "" : unit.id().value();
  }
}
