package dk.partsync.app.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code export <file>}: the whole log as newline-delimited JSON, packed if it ends in .gz. */
final class ExportVerb extends LogVerb {

  ExportVerb() {
    super("export", "<file>");
  }

  @Override
  boolean run(ConfigurableApplicationContext beans, List<String> operands)
      throws IOException, InterruptedException {
    take(beans);
    ExportedLog log =
        new LogExport(beans.getBean(EventStore.class), beans.getBean(Serializer.class))
            .to(Path.of(operands.get(0)));
    Terminal.tell("Exported %d events. Seal: %s".formatted(log.events(), log.seal()));
    return true;
  }
}
