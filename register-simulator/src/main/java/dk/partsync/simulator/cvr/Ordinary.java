package dk.partsync.simulator.cvr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary units as they are on the register's first day. Each is made from the seed and its
 * place whenever it is asked for, so that a register of any size takes next to no memory. Ten in a
 * row are four companies with two, one, no and three production units.
 */
final class Ordinary {

  /** The import that brought in all that there was on the first day. */
  static final int FIRST_IMPORT = 400_000;

  private static final int ROW = 10;
  private static final int[] OWNER = {0, 0, 0, 3, 3, 5, 6, 6, 6, 6};
  private static final int[] COMPANY = {0, 0, 0, 1, 1, 2, 3, 3, 3, 3};
  private static final int COMPANIES = 4;
  private static final int YEARS = 30;
  private static final int DAYS_OF_UPDATES = 400;

  private final long seed;
  private final int first;
  private final int end;
  private final LocalDate firstDay;
  private final int[] numbers;

  /**
   * @param first place of the first
   * @param end place after the last
   * @param numbers of the companies, falling
   */
  Ordinary(long seed, int first, int end, int[] numbers, LocalDate firstDay) {
    this.seed = seed;
    this.first = first;
    this.end = end;
    this.numbers = numbers;
    this.firstDay = firstDay;
  }

  /** How many CVR numbers so many units take. */
  static int companiesIn(int units) {
    int rest = units % ROW;
    return units / ROW * COMPANIES + (rest == 0 ? 0 : COMPANY[rest - 1] + 1);
  }

  boolean has(int index) {
    return index >= first && index < end;
  }

  boolean isCompany(int index) {
    return owner(index) == index;
  }

  /** Place of the company with the number, -1 when there is none. */
  int indexOfCvr(long number) {
    int rank = FictitiousUnitNumbers.find(numbers, number);
    if (rank < 0) {
      return -1;
    }
    int place = 0;
    while (COMPANY[place] < rank % COMPANIES) {
      place++;
    }
    return first + rank / COMPANIES * ROW + place;
  }

  /** Places of the production units that the company began with. */
  List<Integer> unitsOf(int company) {
    List<Integer> units = new ArrayList<>();
    for (int index = company + 1; has(index) && owner(index) == company; index++) {
      units.add(index);
    }
    return units;
  }

  /** When the unit was told of last. */
  Instant updated(int index) {
    int minutes = new SplittableRandom(seed ^ -index).nextInt(DAYS_OF_UPDATES * 24 * 60);
    return firstDay.atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(60L * minutes);
  }

  Unit unit(int index) {
    Company company = company(owner(index));
    Draft draft =
        isCompany(index)
            ? Draft.company(index, number(index), company.start)
            : Draft.productionUnit(index, number(owner(index)), company.start);
    SplittableRandom random = random(index);
    describe(draft, company, random, isCompany(index));
    grow(draft, company, random);
    return draft.made(FIRST_IMPORT, updated(index));
  }

  /** What a company and its production units have in common. */
  private record Company(
      Form form,
      Trade trade,
      String name,
      LocalDate start,
      @Nullable LocalDate end,
      Map<String, Object> address) {}

  private Company company(int index) {
    SplittableRandom random = random(-index);
    Form form = form(random.nextInt(100));
    Trade trade = Trade.ALL.get(random.nextInt(Trade.ALL.size()));
    String name = new Words(random).company(form, trade);
    LocalDate start = firstDay.minusDays(400 + random.nextInt(YEARS * 365));
    LocalDate ceased = random.nextInt(12) == 0 ? firstDay.minusDays(1 + random.nextInt(380)) : null;
    return new Company(form, trade, name, start, ceased, new Places(random).anywhere());
  }

  private static Form form(int percent) {
    if (percent < 34) {
      return Form.SOLE;
    }
    if (percent < 42) {
      return percent < 40 ? Form.PARTNERSHIP : Form.LIMITED_PARTNERSHIP;
    }
    return percent < 54 ? Form.PUBLIC_LIMITED : Form.PRIVATE_LIMITED;
  }

  private static void describe(
      Draft draft, Company company, SplittableRandom random, boolean isCompany) {
    draft.named(company.name).protectedFromAdvertising(random.nextInt(4) == 0);
    draft.with(
        Entity.ADDRESS,
        isCompany || random.nextInt(10) < 7 ? company.address : new Places(random).anywhere());
    if (random.nextInt(5) > 0) {
      draft.with(Entity.PHONE, Map.of("vaerdi", "0000" + (1000 + random.nextInt(9000))));
    }
    if (random.nextInt(5) > 1) {
      String address = "post" + random.nextInt(100_000) + "@example.invalid";
      draft.with(Entity.EMAIL, Map.of("vaerdi", address));
    }
    if (isCompany) {
      draft.with(Entity.FORM, company.form.form()).with(Entity.SUPPLIER, company.form.supplier());
      draft.with(Entity.EMPLOYMENT, Employment.some(random));
    }
  }

  private void grow(Draft draft, Company company, SplittableRandom random) {
    draft.in(company.trade, 0);
    if (random.nextInt(6) == 0) {
      draft.in(company.trade.next(), 1);
    }
    if (random.nextInt(12) == 0) {
      LocalDate day = firstDay.minusDays(390 + random.nextInt(10));
      Map<String, Object> former = new Places(random).anywhere();
      draft.later(day, edit -> edit.set(Entity.ADDRESS, former));
    }
    LocalDate end = company.end;
    if (end != null) {
      draft.closed(end, "OPLØST EFTER FRIVILLIG LIKVIDATION");
    }
  }

  private long number(int company) {
    int place = company - first;
    return numbers[place / ROW * COMPANIES + COMPANY[place % ROW]];
  }

  private int owner(int index) {
    int place = index - first;
    return index - place % ROW + OWNER[place % ROW];
  }

  private SplittableRandom random(int index) {
    return new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L + index);
  }
}
