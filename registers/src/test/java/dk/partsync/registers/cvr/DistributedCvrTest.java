package dk.partsync.registers.cvr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.partsync.api.cvr.CvrCode;
import dk.partsync.api.cvr.CvrNumber;
import dk.partsync.api.cvr.CvrOwner;
import dk.partsync.api.cvr.CvrStatus;
import dk.partsync.api.cvr.CvrUnit;
import dk.partsync.api.cvr.CvrUnitId;
import dk.partsync.api.cvr.CvrUnitKind;
import dk.partsync.api.cvr.PNumber;
import dk.partsync.registers.credentials.RegisterCredential;
import dk.partsync.registers.cvr.CvrRegister.CvrNotices;
import dk.partsync.registers.cvr.CvrRegister.CvrPosition;
import dk.partsync.registers.datafordeler.FakePlatform;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The distribution of whole documents, behind the same port (section 8). */
class DistributedCvrTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final CvrNumber NUMBER = new CvrNumber(Units.NUMBER);
  private static final String UNIT =
      """
      {"VrproduktionsEnhed":{"pNummer":1999000009,"enhedsNummer":4990000002,
       "navne":[{"navn":"Butikken","periode":{"gyldigFra":"2019-04-01","gyldigTil":null}}],
       "livsforloeb":[{"periode":{"gyldigFra":"2019-04-01","gyldigTil":null}}],
       "virksomhedsrelation":[
        {"cvrNummer":99000023,"periode":{"gyldigFra":"2019-04-01","gyldigTil":"2019-12-31"}},
        {"cvrNummer":99000015,"periode":{"gyldigFra":"2020-01-01","gyldigTil":null}}],
       "sidstOpdateret":"2026-03-03T09:15:11.000+01:00"}}
      """;

  private FakePlatform platform;
  private final CvrClient register =
      new CvrClient(
          CvrLimits.IMPATIENT,
          any -> Optional.of(new RegisterCredential.UserPassword("user", "passw0rd")),
          Clock.fixed(Units.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

  @BeforeEach
  void start() throws IOException {
    platform = new FakePlatform();
    answer(search -> find(search, company(), (ObjectNode) JSON.readTree(UNIT)));
  }

  @AfterEach
  void stop() {
    register.close();
    platform.close();
  }

  private static ObjectNode company() {
    return (ObjectNode)
        JSON.readTree(DistributedCvrTest.class.getResourceAsStream("/cvr/company-document.json"));
  }

  private void answer(Function<JsonNode, List<? extends JsonNode>> search) {
    platform.answersBy(asked -> hits(search.apply(JSON.readTree(asked.body()))));
  }

  private static FakePlatform.Reply hits(List<? extends JsonNode> documents) {
    List<String> hits = documents.stream().map("{\"_source\":%s}"::formatted).toList();
    return FakePlatform.json(
        200, "{\"timed_out\":false,\"_scroll_id\":\"s1\",\"hits\":{\"hits\":%s}}".formatted(hits));
  }

  /** Those of which the one field that is searched for has one of the values. */
  private static List<ObjectNode> find(JsonNode search, ObjectNode... documents) {
    String field = search.path("query").path("terms").propertyNames().iterator().next();
    String[] path = field.split("\\.");
    List<JsonNode> wanted = List.copyOf(search.path("query").path("terms").path(field).values());
    return Stream.of(documents)
        .filter(
            document ->
                wanted.stream()
                    .anyMatch(
                        value ->
                            value
                                .asString()
                                .equals(document.path(path[0]).path(path[1]).asString())))
        .toList();
  }

  private CvrAccess access() {
    return new CvrAccess(platform.url("/graphql"), platform.tokenAddresses(), 0, 0, true);
  }

  @Test
  @DisplayName("a document comes to the same unit as the rows of the other service")
  void aDocumentComesToTheSameUnit() {
    CvrUnit rows = Units.company();
    CvrUnit expected =
        new CvrUnit(
            rows.identity(),
            rows.name(),
            rows.addresses(),
            rows.industries(),
            rows.form(),
            new CvrStatus(
                "aktiv",
                List.of(new CvrCode("UNDER KONKURS", null)),
                rows.status().startDate(),
                null),
            true,
            rows.contactData(),
            null);

    assertThat(register.companies(access(), List.of(NUMBER))).containsExactly(expected);
    assertThat(register.units(access(), List.of(new CvrUnitId(Units.ID))))
        .containsExactly(expected);
    assertThat(platform.asked())
        .extracting(FakePlatform.Asked::authorization)
        .containsOnly("Basic dXNlcjpwYXNzdzByZA==");
    assertThat(platform.asked()).extracting(FakePlatform.Asked::urlQuery).containsOnlyNulls();
    assertThat(platform.tokenRequests()).isEmpty();
  }

  @Test
  void aProductionUnitBelongsToTheCompanyThatHasItToday() {
    assertThat(register.productionUnits(access(), List.of(new PNumber("1999000009"))))
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.identity().kind()).isEqualTo(CvrUnitKind.PRODUCTION_UNIT);
              assertThat(unit.owner())
                  .isEqualTo(new CvrOwner(Units.NUMBER, LocalDate.of(2020, 1, 1), null));
            });
    assertThat(register.productionUnitsOf(access(), NUMBER))
        .extracting(CvrUnit::name)
        .containsExactly("Butikken");
  }

  @Test
  void aCeasedCompanyIsToldAsOnItsLastDayAndAFaultyDocumentNotAtAll() {
    ObjectNode ceased = company();
    ObjectNode life = (ObjectNode) ceased.at("/Vrvirksomhed/livsforloeb/0/periode");
    life.put("gyldigTil", "2020-12-31");
    answer(search -> find(search, ceased));
    CvrUnit unit = register.companies(access(), List.of(NUMBER)).get(0);
    assertThat(unit.status().endDate()).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(unit.status().registered()).isEqualTo("inaktiv");
    assertThat(unit.name()).isEqualTo("Prøvehavnens Tømrer ApS");
    assertThat(unit.industries()).extracting(CvrCode::code).containsExactly("454200", "999999");

    ((ObjectNode) ceased.path("Vrvirksomhed")).put("fejlRegistreret", true);
    assertThat(register.companies(access(), List.of(NUMBER))).isEmpty();
  }

  @Test
  void aCompanyThatIsStillToBeginIsToldAsOnItsFirstDay() {
    String later = company().toString().replaceAll("(gyldigFra\":\")\\d{4}", "$12027");
    answer(search -> find(search, (ObjectNode) JSON.readTree(later)));

    assertThat(register.companies(access(), List.of(NUMBER)))
        .singleElement()
        .satisfies(
            unit -> {
              assertThat(unit.status().startDate()).isEqualTo(LocalDate.of(2027, 4, 1));
              assertThat(unit.name()).isNotBlank();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | ''                                            | NOT_AUTHORISED",
        "404 | {\"error\":\"IndexMissingException\"}         | BAD_REQUEST",
        "429 | ''                                            | RATE_LIMITED",
        "503 | ''                                            | REGISTER_DOWN",
        "200 | {\"timed_out\":true,\"hits\":{\"hits\":[]}}   | REGISTER_DOWN",
        "200 | {\"_shards\":{\"failed\":1},\"hits\":{\"hits\":[]}} | REGISTER_DOWN",
        "200 | {\"hits\":                                    | MALFORMED",
        "200 | {\"hits\":{\"hits\":[{\"_source\":{}}]}}      | MALFORMED",
        "200 | {\"hits\":{\"hits\":[{\"_source\":{\"Vrvirksomhed\":{\"cvrNummer\":99000023}}}]}} | MALFORMED"
      })
  @DisplayName("N-38 failures of the distribution have their kind")
  void failuresHaveTheirKind(int status, String body, CvrFailure.Kind kind) {
    platform.answers(FakePlatform.json(status, body));
    CvrFailure failure =
        catchThrowableOfType(CvrFailure.class, () -> register.companies(access(), List.of(NUMBER)));
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure).hasMessageNotContainingAny(Units.NUMBER, "passw0rd").hasNoCause();
  }

  @Test
  @DisplayName("N-34 the password does not travel unencrypted over a network")
  void thePasswordDoesNotTravelInTheOpen() {
    URI open = URI.create("http://distribution.example.invalid/cvr-permanent");
    assertThat(
            catchThrowableOfType(
                    CvrFailure.class,
                    () ->
                        register.probe(new CvrAccess(open, platform.tokenAddresses(), 0, 0, true)))
                .kind())
        .isEqualTo(CvrFailure.Kind.BAD_REQUEST);
  }

  @Test
  @DisplayName("updated documents are told in steps that leave none out, and the last ones again")
  void updatedDocumentsAreTold() {
    List<Updated> updated = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      String root = i % 2 == 0 ? "Vrvirksomhed" : "VrproduktionsEnhed";
      long time = Instant.parse("2026-09-18T10:00:00Z").plusSeconds(i / 5 * 3600L).toEpochMilli();
      updated.add(new Updated(root, 4990000100L + i, time));
    }
    serve(updated);
    CvrPosition start = new CvrPosition(Instant.parse("2026-09-18T09:00:00Z").toEpochMilli());
    List<CvrUnitId> told = new ArrayList<>();
    CvrPosition position = start;
    boolean more = true;
    while (more) {
      CvrNotices notices = register.changesSince(access(), position, 4);
      told.addAll(notices.units());
      position = notices.position();
      more = notices.more();
    }
    assertThat(told)
        .containsAll(updated.stream().map(one -> new CvrUnitId(Long.toString(one.id()))).toList());
    assertThat(register.position(access())).isEqualTo(position);
    assertThat(position.eventId()).isEqualTo(Instant.parse("2026-09-18T13:50:00Z").toEpochMilli());
  }

  private record Updated(String root, long id, long time) {

    JsonNode document() {
      return JSON.readTree(
          "{\"%s\":{\"enhedsNummer\":%d,\"sidstOpdateret\":\"%s\"}}"
              .formatted(root, id, Instant.ofEpochMilli(time).atOffset(ZoneOffset.ofHours(2))));
    }
  }

  /** Answers searches by time, all that is found at once; further pages are empty. */
  private void serve(List<Updated> updated) {
    answer(
        search -> {
          if (search.has("scroll_id")) {
            return List.of();
          }
          String field = search.path("query").path("range").propertyNames().iterator().next();
          long after =
              Instant.parse(search.path("query").path("range").path(field).path("gt").stringValue())
                  .toEpochMilli();
          boolean newest = search.path("sort").toString().contains("desc");
          Comparator<Updated> order = Comparator.comparing(Updated::time);
          return updated.stream()
              .filter(one -> field.startsWith(one.root() + ".") && one.time() > after)
              .sorted(newest ? order.reversed() : order)
              .limit(search.path("size").asLong())
              .map(Updated::document)
              .toList();
        });
  }
}
