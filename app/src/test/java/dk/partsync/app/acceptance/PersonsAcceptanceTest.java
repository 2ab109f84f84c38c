package dk.partsync.app.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.ContactType;
import dk.partsync.api.party.PartyHistory;
import dk.partsync.api.party.PartyPage;
import dk.partsync.api.party.PartySummary;
import dk.partsync.api.party.PartyView;
import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonsAcceptanceTest {

  private static final String PATH = "/api/parties";
  private static final String PERSON =
      """
      {"name":{"givenNames":"%s","surname":"%s"},
       "address":{"lines":["Prøvevej 7","c/o Test"],"postCode":"9999","district":"Egholm"},
       "contactData":{"phone":"99990001","mobile":"99990002","email":"a@example.invalid",
                      "ownsEmailDomain":true}}
      """;

  @TempDir static Path directory;
  private static Installation installation;
  private static ApiClient caseworker;

  @BeforeAll
  static void start() throws Exception {
    installation = Installation.inStep(directory, 61, 60);
    caseworker = installation.admin().as("caseworker");
  }

  @AfterAll
  static void stop() throws Exception {
    installation.close();
  }

  @Test
  @DisplayName("A2-27 a registered person is there at once, with every field that was written down")
  void aRegisteredPersonIsThereAtOnce() {
    Answer registered = register("Åse", "Prøvesen", UUID.randomUUID());

    assertThat(registered.status()).isEqualTo(201);
    assertThat(registered.header("ETag")).isEqualTo("\"1\"");
    PartyView person = caseworker.get(registered.header("Location")).as(PartyView.class);
    assertThat(person.contactType()).isEqualTo(ContactType.P);
    assertThat(person.name()).isEqualTo("Åse Prøvesen");
    assertThat(person.addressLine()).isEqualTo("Prøvevej 7, c/o Test");
    assertThat(person.postCode()).isEqualTo("9999");
    assertThat(person.district()).isEqualTo("Egholm");
    assertThat(person.country()).isEqualTo("DK");
    assertThat(person.phone()).isEqualTo("99990001");
    assertThat(person.person().contactData().mobile()).isEqualTo("99990002");
    assertThat(person.email()).isEqualTo("a@example.invalid");
    assertThat(person.person().contactData().ownsEmailDomain()).isTrue();
  }

  @Test
  void aRequestSentTwiceRegistersOnePersonAndIsAnsweredAlike() {
    UUID key = UUID.randomUUID();
    List<Answer> answers =
        IntStream.range(0, 8).parallel().mapToObj(i -> register("To", "Gange", key)).toList();

    assertThat(answers).extracting(Answer::status).containsOnly(201);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
    assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"1\"");
    assertThat(awaitFound("gange to")).hasSize(1);
    Answer other = register("En", "Anden", key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  @DisplayName(
      "N-11 N-40 what is changed is told in words, and the person before it is still there")
  void aChangeIsToldAndTheOldIsStillThere() {
    String location = register("Før", "Skiftesen", UUID.randomUUID()).header("Location");
    Instant before = history(location).get(0).at();
    String json = PERSON.formatted("Efter", "Skiftesen");

    Answer changed = caseworker.put(location, json, "If-Match", "\"1\"");

    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    assertThat(changed.as(PartyView.class).name()).isEqualTo("Efter Skiftesen");
    assertThat(caseworker.get(location).as(PartyView.class).name()).isEqualTo("Efter Skiftesen");
    assertThat(caseworker.put(location, json, "If-Match", "\"1\"").status()).isEqualTo(200);
    Answer stale = caseworker.put(location, PERSON.formatted("X", "Y"), "If-Match", "\"1\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(caseworker.get(location + "?asOf=" + before).as(PartyView.class).name())
        .isEqualTo("Før Skiftesen");
    List<PartyHistory.Entry> history = history(location);
    assertThat(history)
        .extracting(PartyHistory.Entry::words)
        .containsExactly("Registered as Før Skiftesen.", "Written down anew: name, givenNames.");
    assertThat(history.get(1).changes())
        .contains(new PartyHistory.Change("givenNames", "Før", "Efter"));
    assertThat(history.get(1).origin().who()).isEqualTo("caseworker");
  }

  @Test
  void personsAreSearchedForInABodyAndNeverListedByAnAddress() {
    register("Søg", "Findesen", UUID.randomUUID());

    assertThat(awaitFound("find soeg"))
        .singleElement()
        .extracting(PartySummary::name)
        .isEqualTo("Søg Findesen");
    assertThat(new Parties(caseworker).list("name=findesen")).isEmpty();
    assertThat(new Parties(caseworker).all())
        .extracting(PartySummary::contactType)
        .containsOnly(ContactType.H);
    assertThat(caseworker.get(PATH + "?contactType=P").status()).isEqualTo(400);
  }

  @Test
  @DisplayName("A1-24 what SOR keeps is not edited by hand")
  void whatSorKeepsIsNotEdited() {
    String unit = PATH + "/" + installation.openUnit().partyId();
    Answer refused = caseworker.put(unit, PERSON.formatted("A", "B"), "If-Match", "*");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("KEPT_BY_REGISTER");
  }

  private static Answer register(String givenNames, String surname, UUID key) {
    return caseworker.post(
        PATH, PERSON.formatted(givenNames, surname), "Idempotency-Key", key.toString());
  }

  private static List<PartyHistory.Entry> history(String location) {
    return caseworker.get(location + "/history").as(PartyHistory.class).entries();
  }

  /** The search's view follows a moment later. */
  private static List<PartySummary> awaitFound(String words) {
    return Awaitility.await()
        .until(
            () ->
                caseworker
                    .post(PATH + "/search", "{\"name\":\"" + words + "\"}")
                    .as(PartyPage.class)
                    .parties(),
            found -> !found.isEmpty());
  }
}
