package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Makes the special units, one after the other, and remembers them by name. */
final class Planting {

  private final int[] numbers;
  private final Instant updated;
  private final LocalDate start;
  private final SplittableRandom random;
  private final Places places;
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Integer> byName = new LinkedHashMap<>();
  private int given;

  /**
   * @param numbers to give to companies, in this order
   */
  Planting(long seed, int[] numbers, LocalDate firstDay) {
    this.numbers = numbers;
    this.updated = firstDay.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    this.start = firstDay.minusYears(3);
    this.random = new SplittableRandom(seed);
    this.places = new Places(random);
  }

  List<Unit> units() {
    return List.copyOf(units);
  }

  Map<String, Integer> byName() {
    return byName;
  }

  Places places() {
    return places;
  }

  /** A company like any other, with an address. */
  Draft company(Form form, String name) {
    return bare(form, name).with(Entity.ADDRESS, places.anywhere()).with(Entity.EMAIL, email());
  }

  /** The same without address and e-mail. */
  Draft bare(Form form, String name) {
    return bare(form, name, numbers[given++]);
  }

  Draft bare(Form form, String name, long cvrNumber) {
    return Draft.company(units.size(), cvrNumber, start)
        .named(name)
        .with(Entity.PHONE, Map.of("vaerdi", "00001234"))
        .with(Entity.FAX, Map.of("vaerdi", "00004321"))
        .with(Entity.FORM, form.form())
        .with(Entity.SUPPLIER, form.supplier())
        .with(Entity.EMPLOYMENT, Employment.some(random))
        .in(Trade.ALL.get(units.size() % Trade.ALL.size()), 0);
  }

  /** A production unit of a special company. */
  Draft unitOf(String company, String name) {
    return Draft.productionUnit(units.size(), number(company), start)
        .named(name)
        .with(Entity.ADDRESS, places.anywhere())
        .with(Entity.ADVERTISING, Map.of("vaerdi", false))
        .in(Trade.ALL.get(0), 0);
  }

  Draft participant(String name) {
    return Draft.participant(units.size(), "UDENLANDSK", start)
        .named(name)
        .with(Entity.ADDRESS, Places.abroad());
  }

  Map<String, Object> email() {
    return Map.of("vaerdi", "post" + units.size() + "@example.invalid");
  }

  long number(String special) {
    return Long.parseLong(unit(special).number());
  }

  String id(String special) {
    return unit(special).id();
  }

  void add(String name, Draft draft) {
    byName.put(name, units.size());
    add(draft);
  }

  /** One that needs no name; answers its id. */
  String add(Draft draft) {
    Unit unit = draft.made(Ordinary.FIRST_IMPORT, updated);
    units.add(unit);
    return unit.id();
  }

  private Unit unit(String special) {
    return units.get(Objects.requireNonNull(byName.get(special)));
  }
}
