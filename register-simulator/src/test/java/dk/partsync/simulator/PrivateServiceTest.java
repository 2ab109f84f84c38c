package dk.partsync.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.simulator.cpr.SimulatedPerson;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PrivateServiceTest {

  private static final String ALL =
      "status statusdato navn { fornavne efternavn } adresseoplysninger { cprAdresse"
          + " { vejadresseringsnavn } } kontaktadresse { adresselinie1 } udrejseIndrejse"
          + " { udenlandsadresselinie1 } vaergemaal { vaergenavn }";

  private static CprServing serving;

  @BeforeAll
  static void start() throws IOException {
    serving = new CprServing();
  }

  @AfterAll
  static void close() throws IOException {
    serving.close();
  }

  private static JsonNode special(String name) throws IOException {
    return serving.company.person(serving.number(name), ALL);
  }

  @Test
  void anUnprotectedPersonHasNameAndAddress() throws IOException {
    SimulatedPerson adult = serving.world.special("adult");
    JsonNode person = special("adult");
    assertThat(person.path("navn").path("efternavn").asString()).isEqualTo(adult.surname());
    assertThat(
            person
                .path("adresseoplysninger")
                .path("cprAdresse")
                .path("vejadresseringsnavn")
                .asString())
        .isEqualTo(adult.roadName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"protected", "protected-dead", "protected-disappeared"})
  void theServerHidesNameAndAddressOfTheProtected(String name) throws IOException {
    JsonNode person = special(name);
    assertThat(person.path("navn").isNull()).isTrue();
    assertThat(person.path("adresseoplysninger").isNull()).isTrue();
    assertThat(person.path("udrejseIndrejse").isNull()).isTrue();
    assertThat(person.findValuesAsString("beskyttelsestype")).contains("navne_og_adresse");
    assertThat(person.toString()).doesNotContain(serving.world.special(name).surname());
  }

  @Test
  void contactAddressesOfTheGoneAreShownThoughProtected() throws IOException {
    assertThat(special("protected-disappeared").path("kontaktadresse").isNull()).isFalse();
    assertThat(special("contact-address").path("kontaktadresse").isNull()).isTrue();
  }

  @Test
  void protectionDependsOnTheClock() throws IOException {
    assertThat(special("protection-tomorrow").path("navn").isNull()).isFalse();
    assertThat(special("protection-ends-tomorrow").path("navn").isNull()).isTrue();
    Instant now = serving.world.now();
    serving.world.setNow(now.plus(Duration.ofDays(1)));
    assertThat(special("protection-tomorrow").path("navn").isNull()).isTrue();
    assertThat(special("protection-ends-tomorrow").path("navn").isNull()).isFalse();
    serving.world.setNow(now);
  }

  @Test
  void theDeadAreShownWhereTheyLivedLast() throws IOException {
    assertThat(special("dead").path("adresseoplysninger").isNull()).isFalse();
  }

  @Test
  void closedNumbersAreNeverFoundAndGuardiansAlwaysShown() throws IOException {
    assertThat(special("closed-down").isMissingNode()).isTrue();
    assertThat(special("guardianship").path("vaergemaal").path("vaergenavn").asString())
        .isEqualTo("Advokat Ole Eksempel");
  }

  @Test
  void creditWarningsAreNotForPrivateCompanies() throws IOException {
    assertThat(special("credit-warning").path("beskyttelser").isEmpty()).isTrue();
    assertThat(special("marketing").path("beskyttelser").size()).isEqualTo(1);
  }

  @Test
  void oneNamePartAndTheSurnameFindAPersonAtAnAddressAndTwoPartsNobody() throws IOException {
    SimulatedPerson person = serving.world.special("renamed");
    assertThat(byAddress("Birgit", "Nynavnsen", person).size()).isEqualTo(1);
    assertThat(byAddress("Lone Birgit", "Nynavnsen", person).isEmpty()).isTrue();
    String formerGiven = "Anders";
    assertThat(byAddress(formerGiven, "Mangesen", serving.world.special("one-of-many-1")).isEmpty())
        .as("two hits are none")
        .isTrue();
  }

  private static JsonNode byAddress(String given, String surname, SimulatedPerson at)
      throws IOException {
    return serving.company.persons(
        """
        navn: { fornavne: {eq: "%s"}, efternavn: {eq: "%s"} } adresseoplysninger: { cprAdresse: {
          postnummer: {eq: "%s"}, vejadresseringsnavn: {eq: "%s"}, husnummer: {eq: "%s"} } }
        """
            .formatted(given, surname, at.postCode(), at.roadName(), at.houseNumber()),
        "status");
  }

  @Test
  void aSearchWithoutSurnameIsRefused() throws IOException {
    CprClient.Answer answer =
        serving.company.ask(
            "{ CPRCustom_PrivateSectorPerson(input: { navn: { fornavne: { eq: \"Lone\" } } })"
                + " { nodes { status "
                + CprClient.PROTECTIONS
                + "} } }");
    assertThat(answer.error().path("message").asString()).contains("efternavn");
  }

  @Test
  void thereAreNoNumbersInTheSchema() throws IOException {
    CprClient.Answer answer =
        serving.company.ask(
            "{ CPRCustom_PrivateSectorPerson(input: {}) { nodes { personnumre { personnummer } "
                + CprClient.PROTECTIONS
                + "} } }");
    assertThat(answer.status()).isEqualTo(400);
  }
}
