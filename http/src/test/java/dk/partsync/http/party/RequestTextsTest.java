package dk.partsync.http.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.PersonName;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a framework writes of a request's body at its lowest log level. */
class RequestTextsTest {

  private static final String NUMBER = "0101010101";
  private static final String WORD = "Prøvesen";

  @ParameterizedTest
  @MethodSource("bodies")
  void aBodyShowsNothingOfWhatPeopleWrote(Record body) {
    assertThat(body.toString()).doesNotContain(NUMBER, WORD);
  }

  static Stream<Record> bodies() {
    PersonName name = new PersonName(null, null, WORD);
    return Stream.of(
        new RegistrationRequest(NUMBER, name, null, null, WORD),
        new PersonRequest(name, null, null, WORD),
        new PauseRequest(WORD, LocalDate.EPOCH),
        new PartyFilter(WORD, null, null, null, null, null, null, null, null),
        new PartySearch(
            WORD, null, null, null, null, NUMBER, NUMBER, NUMBER, NUMBER, null, null, null, null));
  }
}
