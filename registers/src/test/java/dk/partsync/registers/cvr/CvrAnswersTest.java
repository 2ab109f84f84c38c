package dk.partsync.registers.cvr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.cvr.CvrRegister.CvrNotices;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import dk.partsync.registers.datafordeler.FakePlatform;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What answers that a well-behaved service does not give come to. */
class CvrAnswersTest {

  private static final CvrNumber NUMBER = new CvrNumber(Units.NUMBER);
  private static final String STATUS =
      "{\"data\":{\"DAF_RegisterImportStatus\":{\"lastEventId\":90,\"lastSequenceNumber\":40}}}";

  private final Map<CvrEntity, ArrayNode> rows = Units.rows();
  private FakePlatform platform;
  private final CvrClient register =
      new CvrClient(
          CvrLimits.IMPATIENT,
          any -> Optional.of(new RegisterCredential.ApiKey("key")),
          Clock.fixed(Units.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  @BeforeEach
  void start() throws IOException {
    platform = new FakePlatform();
    answer(UnaryOperator.identity());
  }

  @AfterEach
  void stop() {
    register.close();
    platform.close();
  }

  /** A row a page, whatever is asked of an entity. */
  private void answer(UnaryOperator<String> spoilt) {
    platform.answersBy(
        asked -> {
          JsonNode question = new JsonMapper().readTree(asked.body());
          String after = question.path("variables").path("after").asString("0");
          return FakePlatform.json(
              200, spoilt.apply(page(entity(asked.body()), Integer.parseInt(after))));
        });
  }

  private static CvrEntity entity(String body) {
    for (CvrEntity entity : CvrEntity.values()) {
      if (body.contains(entity.field() + "(")) {
        return entity;
      }
    }
    throw new IllegalStateException("not asked of an entity");
  }

  private String page(CvrEntity entity, int row) {
    ArrayNode all = rows.get(entity);
    return all == null
        ? FakePlatform.connection(entity.field(), "")
        : FakePlatform.connection(
            entity.field(), row + 1 < all.size() ? "" + (row + 1) : "", all.get(row));
  }

  private List<CvrUnit> ask() {
    return register.companies(access(), List.of(NUMBER));
  }

  private CvrAccess access() {
    return new CvrAccess(platform.url("/graphql"), platform.tokenAddresses(), 0, 0, true);
  }

  private CvrFailure failure() {
    return Assertions.catchThrowableOfType(CvrFailure.class, this::ask);
  }

  @Test
  @DisplayName("rows of every entity are fetched to their last page and joined into the unit")
  void pagesAreJoinedIntoTheUnit() {
    assertThat(ask()).containsExactly(Units.company());
    assertThat(platform.asked())
        .as("a row a page")
        .hasSize(rows.values().stream().mapToInt(ArrayNode::size).sum());
    assertThat(register.units(access(), List.of(new CvrUnitId(Units.ID))))
        .containsExactly(Units.company());
  }

  @Test
  @DisplayName("a company that is still to begin is told as it will be on its first day")
  void aCompanyThatIsStillToBeginIsTold() {
    answer(page -> page.replaceAll("(virkningFra\":\")\\d{4}", "$12027"));

    assertThat(ask()).extracting(CvrUnit::name).hasSize(1).doesNotContain("");
    assertThat(platform.asked()).noneMatch(asked -> asked.body().contains("virkningstid"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"CVRNummer\":99000015            | \"CVRNummer\":99000023            | another number",
        "\"CVREnhedsId\":\"4990000001\"    | \"CVREnhedsId\":\"4990000009\"    | another unit",
        "\"id\":\"4990000001\"             | \"id\":null                       | no id",
        "\"virkningFra\":\"2019-04-01\"    | \"virkningFra\":\"last spring\"   | no date",
        "\"virksomhedOphoersdato\":null    | \"virksomhedOphoersdato\":\"soon\"| no date",
        "\"hasNextPage\":false             | \"hasNextPage\":null              | no page",
        "\"vaerdi\":\"Prøvehavnens Tømrerværksted ApS\" | \"vaerdi\":\"\"       | no name",
        "\"nodes\":[                       | \"nodes\":[null,                  | no row"
      })
  void anAnswerThatIsNotWholeIsNotUsed(String good, String bad, String why) {
    answer(page -> page.replace(good, bad));
    CvrFailure failure = failure();
    assertThat(failure.kind()).as(why).isEqualTo(CvrFailure.Kind.MALFORMED);
    assertThat(failure).hasNoCause().hasMessageNotContainingAny(Units.ID, Units.NUMBER, "Prøve");
  }

  @Test
  void pagesWithoutEndAreGivenUp() {
    platform.answersBy(
        asked ->
            FakePlatform.json(
                200,
                FakePlatform.connection(
                    "CVR_Virksomhed", "again", rows.get(CvrEntity.COMPANY).get(0))));
    assertThat(failure().kind()).isEqualTo(CvrFailure.Kind.MALFORMED);
    assertThat(platform.asked()).hasSize(100);
  }

  @Test
  @DisplayName("one entity without an answer leaves no unit half told")
  void oneFailureIsAFailureOfTheWhole() {
    platform.answersBy(
        asked ->
            asked.body().contains("CVR_Branche(")
                ? FakePlatform.json(503, "")
                : FakePlatform.json(
                    200, page(entity(asked.body()), 0).replace("true,\"end", "false,\"end")));
    assertThat(failure().kind()).isEqualTo(CvrFailure.Kind.REGISTER_DOWN);
  }

  @Test
  @DisplayName("N-36 the organisation's own limit holds for questions to CVR")
  void theBudgetHolds() {
    CvrAccess few = new CvrAccess(platform.url("/graphql"), platform.tokenAddresses(), 3, 0, true);
    assertThat(
            Assertions.catchThrowableOfType(
                    CvrFailure.class, () -> register.companies(few, List.of(NUMBER)))
                .kind())
        .isEqualTo(CvrFailure.Kind.BUDGET_EXHAUSTED);
    assertThat(platform.asked()).hasSizeLessThanOrEqualTo(3);
    assertThat(register.callsBeyondBudget()).isPositive();
  }

  @Test
  void nothingIsAskedForNobodyOrForTooMany() {
    assertThat(register.units(access(), List.of())).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> register.companies(access(), numbers()));
    assertThat(platform.asked()).isEmpty();
  }

  private static List<CvrNumber> numbers() {
    return IntStream.range(10_000_000, 10_002_000)
        .mapToObj(Integer::toString)
        .flatMap(CvrAnswersTest::number)
        .limit(101)
        .toList();
  }

  private static Stream<CvrNumber> number(String text) {
    try {
      return Stream.of(new CvrNumber(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  @Test
  @DisplayName("a notice after the newest that the service tells of is left for the next time")
  void noticesAfterTheNewestAreLeft() {
    notices(91);
    CvrNotices notices = register.changesSince(access(), new CvrPosition(90), 10);
    assertThat(notices.units()).isEmpty();
    assertThat(notices.position()).isEqualTo(new CvrPosition(90));
  }

  @ParameterizedTest
  @CsvSource({"80, MALFORMED", "95, BAD_REQUEST"})
  @DisplayName("notices out of order and positions of another service are not read over")
  void strangeNoticesAreNotReadOver(long position, CvrFailure.Kind kind) {
    notices(79);
    assertThat(
            Assertions.catchThrowableOfType(
                    CvrFailure.class,
                    () -> register.changesSince(access(), new CvrPosition(position), 10))
                .kind())
        .isEqualTo(kind);
  }

  private void notices(long event) {
    String notice =
        "{\"eventid\":%d,\"entityname\":\"Navn\",\"object_id\":\"1\",\"datafordelerRegisterImportSequenceNumber\":4}"
            .formatted(event);
    platform.answersBy(
        asked ->
            FakePlatform.json(
                200,
                asked.body().contains("ImportStatus")
                    ? STATUS
                    : FakePlatform.connection("CVR_Events", "", notice)));
  }
}
