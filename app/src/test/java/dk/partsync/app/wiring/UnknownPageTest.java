package dk.partsync.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Answer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list refuses a page key that it has not given out in the same way. */
@ExtendWith(SharedProduct.class)
class UnknownPageTest {

  /** The second is a key of the right form, of a list that nobody has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/parties?after=unknown",
        "/api/parties?after=Tk8KMQph",
        "/api/sync-runs?after=unknown",
        "/api/sync-runs?after=Tk8KMQph",
        "/api/sync-runs?after=UlVOUwpubwph",
        "/api/operations/dead-letters?after=unknown",
        "/api/operations/dead-letters?after=Tk8KMQph"
      })
  void isRefused(String list, StartedProduct product) {
    Answer answer = product.as("admin").get(list);
    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID_REQUEST");
  }
}
