package dk.partsync.http.party;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.party.FindProtections;
import dk.partsync.api.party.ProtectionPage;
import dk.partsync.api.party.ProtectionTerm;
import dk.partsync.http.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ProtectionTest extends HttpTest {

  @Test
  void protectionsAreListedByTerm() {
    backend.answer(
        FindProtections.class, ProtectionPage.class, query -> new ProtectionPage(List.of(), "key"));
    assertThat(get("/api/protections?term=LAPSING&days=7&limit=5"))
        .hasStatusOk()
        .hasHeader(
            "Link", "</api/protections?term=LAPSING&days=7&limit=5&after=key>; rel=\"next\"");
    assertThat(get("/api/protections")).hasStatusOk();
    assertThat(backend.queries())
        .containsExactly(
            new FindProtections(ProtectionTerm.LAPSING, 7, null, 5),
            new FindProtections(null, 30, null, 50));
  }

  @Test
  void daysAndTermsThatAreNoneAreRefused() {
    for (String query : List.of("days=0", "days=367", "limit=0", "term=SOON")) {
      assertThat(get("/api/protections?" + query)).hasStatus(HttpStatus.BAD_REQUEST);
    }
  }
}
