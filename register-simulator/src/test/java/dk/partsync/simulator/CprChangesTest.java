package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.cpr.Delivery;
import dk.partsync.simulator.cpr.SimulatedPerson;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CprChangesTest {

  private CprServing serving;

  @BeforeEach
  void start() throws IOException {
    serving = new CprServing();
  }

  @AfterEach
  void close() throws IOException {
    serving.close();
  }

  private List<String> deliveredSince(String time) throws IOException {
    JsonNode found =
        serving.authority.persons(
            "cprhaendelse: { afleveringsdato: { gte: \"" + time + "\" } }",
            "personnumre(where: { status: { eq: \"aktuel\" } }) { personnummer }");
    return found.findValuesAsString("personnummer");
  }

  @Test
  void whatANightDidIsFoundByItsTimeOfDelivery() throws IOException {
    assertThat(deliveredSince("2026-09-20T00:00:00+02:00")).isEmpty();
    Delivery delivery = serving.world.nextDay();
    List<String> told =
        Stream.of(
                delivery.moved(),
                delivery.renamed(),
                delivery.died(),
                delivery.protectedNow(),
                delivery.renumbered(),
                delivery.emigrated(),
                delivery.born())
            .flatMap(List::stream)
            .toList();
    assertThat(told).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
    assertThat(deliveredSince("2026-09-20T20:15:00+02:00")).containsAll(told);
    assertThat(deliveredSince("2026-09-20T20:16:00+02:00")).isEmpty();
  }

  @Test
  void everyNightSomethingOfEachKindHappensAndNothingToTheSpecialPeople() {
    List<SimulatedPerson> before = specials();
    for (int i = 0; i < 3; i++) {
      Delivery delivery = serving.world.nextDay();
      assertThat(delivery.moved()).isNotEmpty();
      assertThat(delivery.died()).isNotEmpty();
      assertThat(delivery.renumbered()).isNotEmpty();
      assertThat(delivery.born()).isNotEmpty();
    }
    assertThat(specials()).isEqualTo(before);
  }

  private List<SimulatedPerson> specials() {
    return serving.world.specialNames().stream().map(serving.world::special).toList();
  }

  @Test
  void whatWaitsIsDeliveredWithTheNextDay() throws IOException {
    String number = serving.number("adult");
    serving.world.atNextDelivery(world -> world.change(number).die());
    assertThat(serving.world.special("adult").status()).isEqualTo("bopael_i_danmark");
    serving.world.nextDay();
    assertThat(serving.world.special("adult").status()).isEqualTo("doed");
    assertThat(deliveredSince("2026-09-20T20:15:00+02:00")).contains(number);
  }

  @Test
  void oneMoveIsSeenAtOnceAndKeepsTheFormerHome() throws IOException {
    SimulatedPerson before = serving.world.special("adult");
    SimulatedPerson after = serving.world.change(before.number()).move();
    JsonNode homes =
        serving
            .authority
            .person(before.number(), "adresseoplysninger { status virkningfra virkningtil }")
            .path("adresseoplysninger");
    assertThat(homes.findValuesAsString("status")).containsExactly("historisk", "aktuel");
    assertThat(homes.path(1).path("virkningfra").asString()).isEqualTo("2026-09-20");
    assertThat(List.of(Objects.requireNonNull(after.roadName()), after.id())).endsWith(before.id());
    assertThat(deliveredSince("2026-09-20T05:59:00+02:00")).containsExactly(before.number());
  }

  @Test
  void deathEndsHomeAndMarriageAndWidowsTheSpouse() throws IOException {
    serving.world.change(serving.number("married")).die();
    JsonNode spouse =
        serving.authority.person(
            serving.number("spouse"),
            "civilstande(where: { status: { eq: \"aktuel\" } }) { civilstandstype }");
    assertThat(spouse.findValuesAsString("civilstandstype")).containsExactly("enke_enkemand");
    assertThat(serving.world.special("married").roadName()).isNull();
  }

  @Test
  void relativesAreShownWithTheirCurrentNumberAndProtection() throws IOException {
    SimulatedPerson spouse = serving.world.change(serving.number("spouse")).changeNumber();
    serving.world.change(spouse.number()).protect();
    JsonNode seen =
        serving.authority.person(
            serving.number("married"),
            "civilstande { aegtefaelle { personid personnummer " + CprClient.PROTECTIONS + "} }");
    JsonNode shown = seen.path("civilstande").path(0).path("aegtefaelle");
    assertThat(shown.path("personid").asString()).isEqualTo(spouse.id());
    assertThat(shown.path("personnummer").asString()).isEqualTo(spouse.number());
    assertThat(shown.findValuesAsString("beskyttelsestype")).contains("navne_og_adresse");
  }

  @Test
  void aDaughterIsUnnamedAndLivesWithHerMother() {
    SimulatedPerson mother = serving.world.special("mother");
    SimulatedPerson daughter = serving.world.change(mother.number()).bearDaughter();
    assertThat(daughter.surname()).isEmpty();
    assertThat(daughter.roadName()).isEqualTo(mother.roadName());
    assertThat(serving.world.person(daughter.number())).isEqualTo(daughter);
  }
}
