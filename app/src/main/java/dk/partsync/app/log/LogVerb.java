package dk.partsync.app.log;

import dk.partsync.app.DataDirectory;
import dk.partsync.app.Verb;
import dk.partsync.store.DamagedStoreException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * Works on the event log of a data directory that no product runs on, says on the terminal what it
 * did, and ends: with status 0 when all is well, 1 when not, 2 when it was not understood.
 */
abstract class LogVerb implements Verb {

  private static final int WELL = 0;
  private static final int NOT_WELL = 1;
  private static final int NOT_UNDERSTOOD = 2;

  private final String name;
  private final List<String> operandNames;

  LogVerb(String name, String... operandNames) {
    this.name = name;
    this.operandNames = List.of(operandNames);
  }

  /** Does it and tells what was done; true if all is well. */
  abstract boolean run(ConfigurableApplicationContext beans, List<String> operands)
      throws IOException, InterruptedException;

  @Override
  public final boolean isNamed(String word) {
    return name.equals(word);
  }

  @Override
  public final int run(List<String> operands, List<String> options) {
    if (operands.size() != operandNames.size()) {
      Terminal.tell(
          "Usage: %s %s [--partsync.data-dir=...]".formatted(name, String.join(" ", operandNames)));
      return NOT_UNDERSTOOD;
    }
    try (ConfigurableApplicationContext beans = start(options)) {
      return run(beans, operands) ? WELL : NOT_WELL;
    } catch (LogRefusedException | LogFileException | DamagedStoreException e) {
      Terminal.tell(String.valueOf(e.getMessage()));
    } catch (FileSystemException e) {
      Terminal.tell(e.getClass().getSimpleName() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
      Terminal.tell("Could not %s the log: %s".formatted(name, cause.getMessage()));
    }
    return NOT_WELL;
  }

  /** Without the product's initializers, which wait for servers that a verb does not need. */
  private static ConfigurableApplicationContext start(List<String> options) {
    SpringApplicationBuilder verb =
        new SpringApplicationBuilder(LogBeans.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .properties("logging.level.root=WARN");
    verb.application().setInitializers(List.of());
    return verb.run(options.toArray(String[]::new));
  }

  /** The data directory, taken so that no product can start on it. */
  static DataDirectory take(ConfigurableApplicationContext beans) {
    return beans.getBean(DataDirectory.class);
  }
}
