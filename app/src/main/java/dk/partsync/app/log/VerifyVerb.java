package dk.partsync.app.log;

import dk.partsync.app.embedded.StoreFile;
import dk.partsync.store.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code verify}: checks the whole store of profile embedded and names each damaged position. */
final class VerifyVerb extends LogVerb {

  VerifyVerb() {
    super("verify");
  }

  @Override
  boolean run(ConfigurableApplicationContext beans, List<String> operands) {
    Path file = StoreFile.in(take(beans));
    if (!Files.exists(file)) {
      throw new LogRefusedException("There is no embedded store in this data directory.");
    }
    Verification found = Verification.of(file);
    found.damage().forEach(damage -> Terminal.tell("DAMAGED: " + damage));
    String verdict = found.damage().isEmpty() ? "nothing is damaged" : "the store is damaged";
    Terminal.tell("%d events read, %s.".formatted(found.events(), verdict));
    return found.damage().isEmpty();
  }
}
