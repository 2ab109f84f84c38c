package dk.partsync.api.cpr;

import dk.partsync.api.MessageJson;
import dk.partsync.api.Sha256Digest;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** First 128 bits of a SHA-256 over a person's stored form. */
final class CprContentHash {

  private static final int BYTES = 16;
  private static final JsonMapper JSON = mapper();

  private CprContentHash() {}

  static String of(CprPerson person) {
    byte[] hash = Sha256Digest.create().digest(JSON.writeValueAsBytes(person));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
  }

  private static JsonMapper mapper() {
    JsonMapper.Builder builder = JsonMapper.builder();
    MessageJson.configure(builder);
    return builder.build();
  }
}
