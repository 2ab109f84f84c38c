package dk.partsync.simulator.cvr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a unit is in business, in the words of the distribution (section 8.5). */
final class Standing {

  private static final String BANKRUPT = "UNDER KONKURS";

  private Standing() {}

  static LocalDate start(Unit unit) {
    return LocalDate.parse(
        unit.kind() == Kind.COMPANY
            ? unit.text(Entity.COMPANY, "virksomhedStartdato")
            : unit.text(Entity.PRODUCTION_UNIT, "produktionsenhedStartdato"));
  }

  static @Nullable LocalDate end(Unit unit) {
    String end =
        unit.kind() == Kind.COMPANY
            ? unit.text(Entity.COMPANY, "virksomhedOphoersdato")
            : unit.text(Entity.PRODUCTION_UNIT, "produktionsenhedOphoersdato");
    return end.isEmpty() ? null : LocalDate.parse(end);
  }

  /** From the start to the day it ceased. */
  static Map<String, @Nullable Object> life(Unit unit) {
    return new Doc().period(start(unit), end(unit)).updated(unit).members();
  }

  /** {@code sammensatStatus}. */
  static String composed(Unit unit) {
    String ending = unit.ending();
    if (ending != null) {
      return unit.kind() == Kind.COMPANY ? ending : "Ophørt";
    }
    return unit.last(Entity.CREDIT) == null ? "Aktiv" : BANKRUPT;
  }

  /** {@code virksomhedsstatus} of a company. */
  static List<Object> states(Unit unit) {
    List<Object> states = new ArrayList<>();
    Fact credit = unit.last(Entity.CREDIT);
    LocalDate end = end(unit);
    LocalDate changed = credit == null ? end : credit.span().from();
    states.add(state(unit, "NORMAL", start(unit), changed));
    if (credit != null) {
      states.add(state(unit, BANKRUPT, credit.span().from(), end));
    }
    String ending = unit.ending();
    if (ending != null && end != null) {
      states.add(state(unit, ending, end, null));
    }
    return states;
  }

  /** {@code status} of a company, from a row of Kreditoplysninger. */
  static Doc credit(Fact fact) {
    return new Doc()
        .with("statuskode", Integer.valueOf(fact.text("statusvaerdi")))
        .with("statustekst", fact.text("statusvaerdiTekst"))
        .with("kreditoplysningkode", Integer.valueOf(fact.text("Kreditoplysning")))
        .with("kreditoplysningtekst", fact.text("kreditoplysningstekst"));
  }

  private static Object state(Unit unit, String word, LocalDate from, @Nullable LocalDate next) {
    LocalDate last = next == null ? null : next.minusDays(1);
    return new Doc().with("status", word).period(from, last).updated(unit).members();
  }
}
