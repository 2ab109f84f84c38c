package dk.partsync.app.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code import <file>}: fills an empty log from an exported one. */
final class ImportVerb extends LogVerb {

  ImportVerb() {
    super("import", "<file>");
  }

  @Override
  boolean run(ConfigurableApplicationContext beans, List<String> operands)
      throws IOException, InterruptedException {
    ExportedLog log =
        new LogImport(beans.getBean(EventStore.class), beans.getBean(Serializer.class), take(beans))
            .from(Path.of(operands.get(0)));
    Terminal.tell("Imported %d events. Seal: %s".formatted(log.events(), log.seal()));
    return true;
  }
}
