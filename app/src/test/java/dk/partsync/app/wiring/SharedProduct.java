package dk.partsync.app.wiring;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives tests that leave no traces one product between them: no logger is quieter than INFO and the
 * product's own say everything, except that of the stand-in for MongoDB, which would tell whole
 * commands.
 */
public final class SharedProduct implements ParameterResolver {

  private static final String[] TALKATIVE = {
    "--logging.level.dk.partsync=DEBUG",
    "--logging.level.org.axonframework=INFO",
    "--logging.level.org.mongodb.driver=INFO"
  };

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == StartedProduct.class;
  }

  @Override
  public StartedProduct resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedProduct.class))
        .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .product;
  }

  private record Running(StartedProduct product, Path data) implements AutoCloseable {

    static Running start() {
      try {
        Path data = Files.createTempDirectory("partsync-shared");
        StartedProduct product = StartedProduct.start(data, List.of(), TALKATIVE);
        await().until(() -> product.as("admin").get("/actuator/health/readiness").status() == 200);
        return new Running(product, data);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      product.close();
      FileSystemUtils.deleteRecursively(data);
    }
  }
}
