package dk.partsync.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  @ParameterizedTest
  @MethodSource("dk.partsync.console.Templates#all")
  void noPageHoldsWhatTheContentSecurityPolicyForbids(Path template) {
    assertThat(Templates.forbidden(Templates.read(template))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style=\"color:red\">",
        "<i th:style=\"|width:${w}%|\">",
        "<script>alert(1)</script>",
        "<button onclick=\"go()\">",
        "<div hx-on:click=\"go()\">",
        "<link href=\"https://example.org/a.css\">",
        "<img src=//example.org/a.png>",
        "<a href=\"javascript:go()\">"
      })
  void aPlantedOneIsFound(String planted) {
    assertThat(Templates.forbidden(planted)).isNotEmpty();
  }

  @Test
  void aScriptOfOursIsAllowed() {
    assertThat(Templates.forbidden("<script src=\"/console/assets/partsync.js\" defer></script>"))
        .isEmpty();
  }
}
