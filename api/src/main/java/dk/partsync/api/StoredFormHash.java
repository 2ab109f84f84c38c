package dk.partsync.api;

import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** First 128 bits of a SHA-256 over the stored form of what a register says. */
public final class StoredFormHash {

  private static final int BYTES = 16;
  private static final JsonMapper JSON = mapper();

  private StoredFormHash() {}

  /** 22 characters that differ when anything in it does. */
  public static String of(Object said) {
    byte[] hash = Sha256Digest.create().digest(JSON.writeValueAsBytes(said));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    return builder.build();
  }
}
