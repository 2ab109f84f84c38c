package dk.partsync.registers.sor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorUrlsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://sor-filer.sundhedsdata.dk/sor2_produktion/V1_00/data/SorEntity_daily.csv",
        "HTTPS://example.invalid:8443/file?edition=2",
        "http://localhost:8090/daily.csv",
        "http://127.0.0.1/daily.csv",
        "http://[::1]:8090/daily.csv"
      })
  void acceptsHttpsAndThisMachine(String url) {
    assertThat(SorUrls.check(" " + url + " ")).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "daily.csv",
        "http://example.invalid/daily.csv",
        "http://127.0.0.1.example.invalid/daily.csv",
        "http://localhost.example.invalid/daily.csv",
        "ftp://example.invalid/daily.csv",
        "file:///etc/passwd",
        "https:///daily.csv",
        "https://secret@example.invalid/daily.csv",
        "https://user:secret@example.invalid/daily.csv",
        "https://example.invalid/secret#part",
        "https://example.invalid/a secret",
        "https://exa mple/secret"
      })
  void refusesTheRestWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> SorUrls.check(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The address ")
        .hasMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(ints = {2001, 100_000})
  void refusesWhatIsTooLong(int length) {
    String url = "https://example.invalid/";
    assertThatThrownBy(() -> SorUrls.check(url + "a".repeat(length - url.length())))
        .hasMessageContaining("longer");
  }
}
