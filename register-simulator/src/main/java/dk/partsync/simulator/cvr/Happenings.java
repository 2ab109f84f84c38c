package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can happen to units on a day. Each answers the units as they become, not yet brought in. */
final class Happenings {

  private static final String LIQUIDATED = "OPLØST EFTER FRIVILLIG LIKVIDATION";
  private static final String MERGED = "OPLØST EFTER FUSION";

  private final Register register;
  private final Imports imports;
  private final LocalDate day;
  private final Instant now;

  Happenings(Register register, Imports imports, LocalDate day, Instant now) {
    this.register = register;
    this.imports = imports;
    this.day = day;
    this.now = now;
  }

  LocalDate day() {
    return day;
  }

  /** Something is so from today. */
  Unit set(Unit unit, Entity entity, Map<String, Object> values) {
    return from(day, unit, entity, values);
  }

  /** Something is so from a day. */
  Unit from(LocalDate start, Unit unit, Entity entity, Map<String, Object> values) {
    return unit.edited(imports.edit(unit, start, now).set(entity, values));
  }

  Unit nextTrade(Unit unit) {
    Trade trade = Trade.ofCode(unit.text(Entity.INDUSTRY, "vaerdi")).next();
    return set(unit, Entity.INDUSTRY, trade.values(0));
  }

  Unit moveTo(Unit unit, Unit company) {
    Map<String, Object> owner = Owner.of(Long.parseLong(company.number()), day);
    return unit.edited(imports.edit(unit, day, now).revise(Entity.PRODUCTION_UNIT, owner));
  }

  /** A company goes out of business with its production units; a production unit alone. */
  List<Unit> close(Unit unit) {
    return Stream.concat(Stream.of(unit), unitsOf(unit))
        .map(one -> one.ended(imports.edit(one, day, now), LIQUIDATED))
        .toList();
  }

  /** A company is taken up by another, which gets its production units. */
  List<Unit> merge(Unit company, Unit into) {
    List<Unit> changed = new ArrayList<>();
    changed.add(company.ended(imports.edit(company, day, now), MERGED));
    unitsOf(company).forEach(unit -> changed.add(moveTo(unit, into)));
    return changed;
  }

  private Stream<Unit> unitsOf(Unit unit) {
    return unit.kind() == Kind.COMPANY ? register.unitsOf(unit).stream() : Stream.of();
  }
}
