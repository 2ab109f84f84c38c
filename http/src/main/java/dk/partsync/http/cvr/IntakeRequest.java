package dk.partsync.http.cvr;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.api.cvr.WantCvrUnits;
import dk.partsync.http.Faults;
import dk.partsync.http.party.TypedUnitNumbers;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Body that lists companies and production units: up to 1,000 numbers together. */
record IntakeRequest(
    @Schema(description = "Of companies: eight digits each, with or without DK.")
        @Nullable List<@Nullable String> cvrNumbers,
    @Schema(description = "Of production units: ten digits each.")
        @Nullable List<@Nullable String> pNumbers) {

  WantCvrUnits toCommand(String intakeId) {
    List<@Nullable String> companies = orEmpty(cvrNumbers);
    List<@Nullable String> units = orEmpty(pNumbers);
    refuseWrongCount(companies.size() + units.size());
    Faults faults = new Faults();
    List<CvrNumber> cvr = read("cvrNumbers", companies, TypedUnitNumbers::cvrNumber, faults);
    List<PNumber> p = read("pNumbers", units, TypedUnitNumbers::pNumber, faults);
    faults.refuseIfAny();
    return new WantCvrUnits(intakeId, cvr, p);
  }

  private static <N> List<N> read(
      String field, List<@Nullable String> texts, Reading<N> reading, Faults faults) {
    List<N> numbers = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String place = field + "[" + i + "]";
      faults.present(place, texts.get(i));
      N number = reading.read(place, texts.get(i), faults);
      if (number != null) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private interface Reading<N> {

    @Nullable N read(String field, @Nullable String text, Faults faults);
  }

  private static void refuseWrongCount(int numbers) {
    Faults faults = new Faults();
    faults.require(
        "cvrNumbers",
        numbers > 0 && numbers <= WantCvrUnits.MOST,
        "must hold, together with pNumbers, 1 to " + WantCvrUnits.MOST + " numbers");
    faults.refuseIfAny();
  }

  private static List<@Nullable String> orEmpty(@Nullable List<@Nullable String> numbers) {
    return Objects.requireNonNullElseGet(numbers, List::of);
  }

  /** Shows nothing of the numbers. */
  @Override
  public String toString() {
    return "IntakeRequest";
  }
}
