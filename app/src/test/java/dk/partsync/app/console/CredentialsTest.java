package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.wiring.TrustedAuthority;
import dk.partsync.simulator.cpr.CprService;
import dk.partsync.simulator.credentials.IssuedCertificate;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;

/** Certificates, secrets and keys, on the tabs of the registers and on a tab of their own. */
@InBrowser
class CredentialsTest {

  private static final String CPR = "/api/registers/cpr/credentials";
  private static final String CVR = "/api/registers/cvr/credentials";

  @Test
  @DisplayName("A1-13 A1-34 N-18 N-37 what is held is shown, in both languages")
  void showsWhatIsHeld(Browser browser) {
    browser.as("admin").open("/console/settings/credentials");
    browser.sees("Klienthemmelighed").sees("API-nøgle").sees("Taget imod").isWorded();
    browser.sees("testinstallation").picture("settings-credentials");
    browser.inEnglish().isWorded().sees("Client secret");
    browser.size(320, 800).dark(true).isAccessible().picture("settings-credentials-narrow");
  }

  @Test
  @DisplayName("A1-02 an auditor sees what is held and can change nothing")
  void anAuditorReadsOnly(Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("auditor")).open("credentials");
    browser.sees("Klienthemmelighed").sees("Det kræver rollen registeradministrator");
    assertThat(page.all("main form, main details:not(.help)")).isEmpty();
  }

  @Test
  @DisplayName("A1-14 A1-15 A1-16 A1-19 A1-21 N-34 a certificate is handed in on tab CPR")
  void aCertificateIsHandedIn(Browser browser, ConsoleProduct product, @TempDir Path directory)
      throws Exception {
    IssuedCertificate certificate = product.registers().cpr().certificate(CprService.PUBLIC);
    Path file = Files.write(directory.resolve("organisation.p12"), certificate.pkcs12());
    Path other = Files.writeString(directory.resolve("letter.p12"), "no certificate");
    JsonNode before = product.api("admin").get(CPR).json();
    String cvr = product.api("admin").get(CVR).json().get("inUse").toString();
    try (TrustedAuthority trusted = TrustedAuthority.of(product.registers().cpr(), directory)) {
      SettingsPage page = new SettingsPage(browser.as("admin")).open("cpr");
      browser.sees("intet certifikat");
      page.click("Tilføj certifikat");

      handIn(browser, page, other, "whatever-7");
      assertThat(page.fault("upload-cpr-file")).contains("ikke en PFX- eller P12-fil");
      assertThat(browser.source()).doesNotContain("whatever-7");
      handIn(browser, page, file, "wrong-7");
      assertThat(page.fault("upload-cpr-password")).contains("Adgangskoden åbner ikke filen");
      assertThat(browser.source()).doesNotContain("wrong-7");
      assertThat(product.api("admin").get(CPR).json()).as("nothing has changed").isEqualTo(before);
      browser.picture("settings-certificate-refused");

      handIn(browser, page, file, IssuedCertificate.PASSWORD);
      browser.sees("Den er i brug fra næste kald").sees("dage tilbage").sees("admin");
      browser.isWorded().isAccessible().picture("settings-certificate-in-use");
      assertThat(browser.source()).doesNotContain(IssuedCertificate.PASSWORD + "\"");
      assertThat(product.api("admin").get(CVR).json().get("inUse").toString())
          .as("A1-21 CVR keeps its own")
          .isEqualTo(cvr);
      assertThat(browser.shows(By.cssSelector("form[data-changed]"))).isFalse();

      page.open("credentials");
      browser.sees("gemt til den nye har virket");
      browser.picture("settings-credentials-two").await(By.id("cpr-inUse-test")).click();
      browser.sees("Prøvet: registeret tager imod den.");
      remove(browser);
      browser.sees("Den er fjernet");
    }
    assertThat(product.api("admin").get(CPR).json().get("inUse").get("id"))
        .as("the one before is used again")
        .isEqualTo(before.get("inUse").get("id"));
  }

  private static void handIn(Browser browser, SettingsPage page, Path file, String password) {
    browser.await(By.id("upload-cpr-file")).sendKeys(file.toString());
    browser.await(By.id("upload-cpr-password")).sendKeys(password);
    browser.script("document.querySelector('#certificate-cpr').classList.add('before')");
    page.click("Gem og prøv");
    browser.await(By.cssSelector("#certificate-cpr:not(.before)"));
  }

  private static void remove(Browser browser) {
    browser.await(By.cssSelector("#credentials-cpr .held .remove summary")).click();
    browser.click("Fjern for altid");
  }

  @Test
  @DisplayName("A1-20 a key that CVR does not take is not put to use, and can be removed")
  void aKeyThatIsNotTakenIsNotPutToUse(Browser browser, ConsoleProduct product) {
    String inUse = product.api("admin").get(CVR).json().get("inUse").get("id").asString();
    SettingsPage page = new SettingsPage(browser.as("admin")).open("credentials");
    page.click("Læg en nøgle eller hemmelighed ind");
    page.type("secret-cvr-clientId", "somebody");
    browser.await(By.cssSelector("#secret-cvr button")).click();
    assertThat(page.fault("secret-cvr-clientId")).contains("intet klient-id");
    assertThat(page.fault("secret-cvr-secret")).contains("Skriv hemmeligheden");

    page.type("secret-cvr-clientId", "").type("secret-cvr-secret", "no-key-of-theirs");
    browser.await(By.cssSelector("#secret-cvr button")).click();
    browser.sees("Registeret tog ikke imod den").isWorded().isAccessible();
    assertThat(browser.source()).doesNotContain("no-key-of-theirs");
    assertThat(product.api("admin").get(CVR).json().get("inUse").get("id").asString())
        .isEqualTo(inUse);

    browser.await(By.cssSelector("[aria-labelledby=cvr-candidate] .remove summary")).click();
    browser.sees("Det, der er i brug, er uændret").click("Fjern for altid").sees("Den er fjernet");
  }

  @Test
  @DisplayName("A1-15 a file that is too large is refused in words and goes nowhere")
  void aFileThatIsTooLargeIsRefusedInWords(Browser browser, @TempDir Path directory)
      throws Exception {
    Path file = Files.write(directory.resolve("large.p12"), new byte[400_000]);
    SettingsPage page = new SettingsPage(browser.as("admin")).open("cpr");
    page.click("Tilføj certifikat");
    browser.await(By.id("upload-cpr-file")).sendKeys(file.toString());
    browser.sees("Filen er for stor");
    assertThat(page.value("upload-cpr-file")).isEmpty();
    browser.script("document.getElementById('upload-cpr').reset()");
  }
}
