package dk.partsync.registers.sor;

import dk.partsync.registers.http.RegisterUrls;
import java.net.URI;

/** Which addresses may be set as a source of SOR. */
public final class SorUrls {

  private SorUrls() {}

  /**
   * The address when it is acceptable, as {@link RegisterUrls#check}.
   *
   * @throws IllegalArgumentException whose message says in a sentence what is wrong
   */
  public static URI check(String url) {
    return RegisterUrls.check(url);
  }
}
