package dk.partsync.http.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.CommandRejected;
import dk.partsync.api.RejectionCode;
import dk.partsync.api.operations.FindStore;
import dk.partsync.api.operations.StoreKind;
import dk.partsync.api.operations.StoreStatus;
import dk.partsync.api.operations.VerifyStore;
import dk.partsync.http.HttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class StoreTest extends HttpTest {

  private static final String PATH = "/api/operations/store";

  @Test
  void whatIsNotKnownOfAServersLogIsLeftOut() {
    backend.answer(
        FindStore.class,
        StoreStatus.class,
        query -> new StoreStatus(StoreKind.AXON_SERVER, 9, null, null, null, null, null));

    assertThat(get(PATH))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"kind\":\"AXON_SERVER\",\"events\":9}");
  }

  @Test
  void aCheckIsBegun() {
    backend.handle(VerifyStore.class, command -> null);
    assertThat(post(PATH + "/check", "")).hasStatus(HttpStatus.NO_CONTENT);
    assertThat(backend.onlyCommand().getPayload()).isEqualTo(new VerifyStore());
  }

  @Test
  void aLogThatAServerKeepsIsNotCheckedHere() {
    backend.handle(
        VerifyStore.class,
        command -> {
          throw new CommandRejected(RejectionCode.LOG_KEPT_ELSEWHERE, "Axon Server keeps it.");
        });
    assertThat(post(PATH + "/check", "")).hasStatus(HttpStatus.CONFLICT);
  }
}
