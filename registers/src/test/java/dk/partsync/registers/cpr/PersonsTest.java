package dk.partsync.registers.cpr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.partsync.api.cpr.CprNumber;
import dk.partsync.api.cpr.CprNumbers;
import dk.partsync.api.cpr.CprOutcome;
import dk.partsync.api.cpr.CprPerson;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Persons by their numbers, from both services. */
class PersonsTest {

  private static final CprNumber OTHER = new CprNumber("0209781235");

  private FakeDatafordeler datafordeler;
  private final Client client = new Client();

  @BeforeEach
  void start() throws IOException {
    datafordeler = new FakeDatafordeler().answers(FakeDatafordeler.page(""));
  }

  @AfterEach
  void stop() {
    client.close();
    datafordeler.close();
  }

  private JsonNode asked(int question) {
    return new JsonMapper().readTree(datafordeler.asked().get(question).body());
  }

  private List<CprPerson> ask(CprNumber... numbers) {
    return client.register.persons(datafordeler.access(), List.of(numbers), null);
  }

  @Test
  @DisplayName("A2-02 A2-08 the person with a number is had in one question")
  void aPersonIsHadByItsNumber() {
    datafordeler.answers(FakeDatafordeler.page("", Persons.whole()));

    assertThat(ask(Client.NUMBER))
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.numbers().current()).isEqualTo(Persons.CURRENT);
              assertThat(person.name().full()).isEqualTo("Maja Prøve Testesen");
            });
    assertThat(asked(0).path("query").stringValue()).isEqualTo(PublicQueries.PERSONS.document());
    assertThat(asked(0).path("variables")).hasToString("{\"numbers\":[\"2305841298\"]}");
    assertThat(datafordeler.asked().get(0).contentType())
        .isEqualTo("application/json; charset=UTF-8");
  }

  @Test
  void aPersonIsHadByAFormerNumber() {
    datafordeler.answers(FakeDatafordeler.page("", Persons.whole()));

    assertThat(ask(new CprNumber(Persons.FORMER)))
        .extracting(CprPerson::numbers)
        .containsExactly(new CprNumbers(Persons.CURRENT, List.of(Persons.FORMER)));
  }

  @Test
  @DisplayName("a number that was taken back from a person is not that person's")
  void aPersonIsNotHadByANumberThatWasTakenBack() {
    datafordeler.answers(FakeDatafordeler.page("", Persons.whole()));

    assertThat(ask(new CprNumber(Persons.WITHDRAWN), OTHER)).isEmpty();
  }

  @Test
  void aPersonWithoutNumbersHasTheOneThatWasAskedForUnlessThereWereMore() {
    ObjectNode person = Persons.whole();
    person.putNull("personnumre");
    datafordeler.answers(FakeDatafordeler.page("", person));

    assertThat(ask(Client.NUMBER))
        .extracting(CprPerson::numbers)
        .containsExactly(new CprNumbers(Persons.CURRENT, List.of()));
    assertThat(
            Assertions.catchThrowableOfType(CprFailure.class, () -> ask(Client.NUMBER, OTHER))
                .outcome())
        .isEqualTo(CprOutcome.MALFORMED);
  }

  @Test
  void allPagesAreFetchedAndAPersonOnTwoOfThemIsOne() {
    String other = Persons.whole().toString().replace(Persons.CURRENT, OTHER.value());
    datafordeler.answers(
        FakeDatafordeler.page("c1", Persons.whole()),
        FakeDatafordeler.page("c2", other),
        FakeDatafordeler.page("", Persons.whole()));

    assertThat(ask(Client.NUMBER, OTHER)).hasSize(2);
    assertThat(asked(1).path("variables").path("after").stringValue()).isEqualTo("c1");
    assertThat(asked(2).path("variables").path("after").stringValue()).isEqualTo("c2");
  }

  @Test
  @DisplayName("A2-41 only persons with a newer event are asked for by its time with six digits")
  void changedPersonsAreAskedForByTime() {
    client.register.persons(
        datafordeler.access(), List.of(Client.NUMBER), Instant.parse("2026-09-18T02:03:04.5Z"));

    assertThat(asked(0).path("query").stringValue())
        .isEqualTo(PublicQueries.CHANGED_PERSONS.document());
    assertThat(asked(0).path("variables").path("since").stringValue())
        .isEqualTo("2026-09-18T02:03:04.500000+00:00");
  }

  @Test
  void nobodyIsAskedForWithoutNumbersAndNotForTooManyOrForNumbersThatCprDoesNotKnow() {
    assertThat(ask()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                client.register.persons(
                    datafordeler.access(), Collections.nCopies(101, Client.NUMBER), null));
    assertThatIllegalArgumentException().isThrownBy(() -> ask(new CprNumber("8305841298")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                client.register.persons(
                    datafordeler.privateAccess(), List.of(OTHER), Instant.EPOCH));
    assertThat(datafordeler.asked()).isEmpty();
  }

  @Test
  @DisplayName("A1-17 N-30 private access asks the private service, one number at a time")
  void privateAccessAsksForOneNumberAtATime() {
    ObjectNode shown = Persons.whole();
    shown.remove(List.of("id", "personnumre", "navne"));
    datafordeler.answers(FakeDatafordeler.privatePage(shown), FakeDatafordeler.privatePage());

    List<CprPerson> persons =
        client.register.persons(datafordeler.privateAccess(), List.of(Client.NUMBER, OTHER), null);

    assertThat(persons)
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.personId()).isNull();
              assertThat(person.name()).isNull();
              assertThat(person.numbers()).isEqualTo(new CprNumbers(Persons.CURRENT, List.of()));
            });
    assertThat(asked(0).path("query").stringValue()).isEqualTo(PrivateQueries.PERSON.document());
    assertThat(asked(0).path("variables")).hasToString("{\"number\":\"2305841298\"}");
    assertThat(asked(1).path("variables")).hasToString("{\"number\":\"0209781235\"}");
  }

  @Test
  void twoPersonsForANumberInPrivateAccessAreNone() {
    datafordeler.answers(FakeDatafordeler.privatePage(Map.of(), Map.of()));
    assertThat(client.failure(datafordeler.privateAccess()).outcome())
        .isEqualTo(CprOutcome.MALFORMED);
  }
}
