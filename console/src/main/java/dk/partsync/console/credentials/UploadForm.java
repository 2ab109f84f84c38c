package dk.partsync.console.credentials;

import java.util.Map;

/**
 * A form with which a credential is handed in, without its secret, which is never shown again.
 *
 * @param typed what was typed in, by field
 * @param faults keys of the sentences that say what is wrong, by field
 */
public record UploadForm(Map<String, String> typed, Map<String, String> faults) {

  static final UploadForm EMPTY = new UploadForm(Map.of(), Map.of());

  public UploadForm {
    typed = Map.copyOf(typed);
    faults = Map.copyOf(faults);
  }

  /** The same, refused for what a field holds. */
  UploadForm refused(String field, String key) {
    return new UploadForm(typed, Map.of(field, key));
  }
}
