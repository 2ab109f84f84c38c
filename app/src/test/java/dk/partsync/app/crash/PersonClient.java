package dk.partsync.app.crash;

import dk.partsync.app.Answer;
import dk.partsync.app.ApiClient;
import java.util.UUID;

/**
 * Registers one person after the other. A request without an answer is sent again with its key,
 * after the next start of the product.
 */
final class PersonClient implements Client {

  private static final String PATH = "/api/parties";
  private static final String USER = "caseworker";
  private static final long PAUSE_MILLIS = 20;

  private final Ledger ledger;
  private String key = UUID.randomUUID().toString();

  PersonClient(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void act(ApiClient admin) throws InterruptedException {
    String person = "{\"name\":{\"givenNames\":\"Prøve\",\"surname\":\"%s\"}}".formatted(key);
    Answer answer = admin.as(USER).post(PATH, person, "Idempotency-Key", key);
    switch (answer.status()) {
      case 201 -> {
        String location = answer.header("Location");
        ledger.partyRegistered(location.substring(location.lastIndexOf('/') + 1), key);
        key = UUID.randomUUID().toString();
      }
      case 429, 503 -> Thread.sleep(PAUSE_MILLIS);
      default -> throw new AssertionError("a registration was answered with " + answer);
    }
  }
}
