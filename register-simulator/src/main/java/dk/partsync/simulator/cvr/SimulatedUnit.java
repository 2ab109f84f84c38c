package dk.partsync.simulator.cvr;

import dk.partsync.api.cvr.CvrUnitKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit, for those who try things out with it.
 *
 * @param id {@code CVREnhedsId}
 * @param number CVR number or P-number
 * @param name that it has now
 * @param street with house number; empty for an address without structure
 * @param industries codes, the main one first
 * @param endDate first day out of business
 * @param owner CVR number of the company that a production unit belongs to
 */
public record SimulatedUnit(
    String id,
    CvrUnitKind kind,
    String number,
    String name,
    String street,
    List<String> industries,
    boolean advertisingProtected,
    @Nullable LocalDate endDate,
    @Nullable String owner) {

  public SimulatedUnit {
    industries = List.copyOf(industries);
  }

  static SimulatedUnit of(Unit unit, LocalDate today) {
    boolean company = unit.kind() == Kind.COMPANY;
    return new SimulatedUnit(
        unit.id(),
        company ? CvrUnitKind.COMPANY : CvrUnitKind.PRODUCTION_UNIT,
        unit.number(),
        name(unit, today),
        (unit.text(Entity.ADDRESS, "CVRAdresse_vejnavn")
                + " "
                + unit.text(Entity.ADDRESS, "CVRAdresse_husnummerFra"))
            .strip(),
        industries(unit, today),
        Boolean.TRUE.equals(unit.values(Entity.ADVERTISING).get("vaerdi")),
        Standing.end(unit),
        company ? null : Long.toString(unit.owner()));
  }

  private static String name(Unit unit, LocalDate today) {
    return unit.facts(Entity.NAME)
        .filter(fact -> fact.span().stands() && !fact.span().from().isAfter(today))
        .max(Comparator.comparing(fact -> fact.span().from()))
        .map(fact -> fact.text("vaerdi"))
        .orElse("");
  }

  private static List<String> industries(Unit unit, LocalDate today) {
    return unit.facts(Entity.INDUSTRY)
        .filter(fact -> fact.span().stands() && fact.span().holdsOn(today))
        .sorted(Comparator.comparing(fact -> fact.text("sekvens")))
        .map(fact -> fact.text("vaerdi"))
        .toList();
  }
}
