package dk.partsync.http.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.access.AccessPage;
import dk.partsync.api.access.FindAccess;
import dk.partsync.http.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class AccessTest extends HttpTest {

  @Test
  void accessesAreListedByPartyAndUser() {
    backend.answer(FindAccess.class, AccessPage.class, query -> new AccessPage(List.of(), null));
    assertThat(get("/api/accesses?party=p1&who=bo&limit=7")).hasStatusOk();
    assertThat(backend.queries()).containsExactly(new FindAccess("p1", "bo", null, 7));
  }

  @Test
  void aLimitBeyondAPageIsRefused() {
    assertThat(get("/api/accesses?limit=201")).hasStatus(HttpStatus.BAD_REQUEST);
  }
}
