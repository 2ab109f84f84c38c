package dk.partsync.app.log;

import dk.partsync.app.DataDirectory;
import dk.partsync.app.embedded.StoreFile;
import dk.partsync.app.operations.LastVerification;
import dk.partsync.store.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code verify}: checks the whole store of profile embedded and names each damaged position. */
final class VerifyVerb extends LogVerb {

  VerifyVerb() {
    super("verify");
  }

  @Override
  boolean run(ConfigurableApplicationContext beans, List<String> operands) {
    DataDirectory data = take(beans);
    Path file = StoreFile.in(data);
    if (!Files.exists(file)) {
      throw new LogRefusedException("There is no embedded store in this data directory.");
    }
    Verification found = Verification.of(file);
    found.damage().forEach(damage -> Terminal.tell("DAMAGED: " + damage));
    String verdict = found.damage().isEmpty() ? "nothing is damaged" : "the store is damaged";
    Terminal.tell("%d events read, %s.".formatted(found.events(), verdict));
    keep(data, found);
    return found.damage().isEmpty();
  }

  /** So that the product can show it. */
  private static void keep(DataDirectory data, Verification found) {
    try {
      new LastVerification(data).write(Instant.now(), true, found);
    } catch (IOException e) {
      Terminal.tell("The result could not be kept: " + e.getClass().getSimpleName());
    }
  }
}
