package dk.partsync.app.operations;

import dk.partsync.api.MessageJson;
import dk.partsync.api.operations.StoreVerification;
import dk.partsync.app.DataDirectory;
import dk.partsync.store.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the last check of the store found, kept beside it from one start to the next. */
public final class LastVerification {

  private static final Logger log = LoggerFactory.getLogger(LastVerification.class);
  private static final JsonMapper JSON = mapper();

  private final Path file;

  /** The one of the store in the directory. */
  public LastVerification(DataDirectory data) {
    this.file = data.resolve("last-verification.json");
  }

  /** None when there was no check, or what is kept of it cannot be read. */
  Optional<StoreVerification> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(whole(JSON.readValue(file.toFile(), StoreVerification.class)));
    } catch (JacksonException e) {
      log.warn("What the last check of the store found cannot be read");
      return Optional.empty();
    }
  }

  /**
   * Keeps it in place of the one before.
   *
   * @param whole whether the file around the events was checked too
   */
  public void write(Instant at, boolean whole, Verification found) throws IOException {
    StoreVerification verification =
        new StoreVerification(at, whole, found.events(), found.damage().size(), found.damage());
    Path written = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(written, JSON.writeValueAsString(verification));
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static @Nullable StoreVerification whole(@Nullable StoreVerification read) {
    return read == null || read.at() == null ? null : read;
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder mapper = JsonMapper.builder();
    MessageJson.configure(mapper);
    return mapper.build();
  }
}
