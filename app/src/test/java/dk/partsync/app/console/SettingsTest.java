package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.partsync.app.ApiClient;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The tabs of the registers. */
@InBrowser
class SettingsTest {

  private static final String CPR = "/api/registers/cpr/settings";
  private static final String SOR = "/api/registers/sor/settings";

  @Test
  @DisplayName("A1-01 A1-02 each register has a tab of its own under Services")
  void theMenuLeadsToATabForEachRegister(Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("admin").open("/console"));
    WebElement entry = browser.clickable("Kontaktsynkronisering");
    assertThat(entry.getAccessibleName()).isEqualTo("Tjenester: Kontaktsynkronisering");
    entry.click();

    browser.await(By.id("settings-cpr"));
    assertThat(browser.await(By.className("crumb")).getText())
        .isEqualTo("Tjenester › Kontaktsynkronisering › CPR");
    for (String tab : List.of("cvr", "sor", "cpr")) {
      browser.await(By.cssSelector(".tabs a[href$=" + tab + "]")).click();
      browser.await(By.cssSelector(".tabs a[aria-current=page][href$=" + tab + "]"));
      assertThat(page.all("form.settings")).hasSize(1);
      assertThat(browser.shows(By.id("settings-" + tab))).as("A1-03 only its own").isTrue();
    }
  }

  @Test
  @DisplayName("A1-02 who may not is refused by both doors, and the attempts are logged")
  void refusesWhoMayNotAndLogsTheAttempt(Browser browser, ConsoleProduct product) {
    browser.as("unmasker").open("/console");
    assertThat(browser.text()).doesNotContain("Kontaktsynkronisering");
    long before = attempts(product, "unmasker");

    browser.open("/console/settings/cpr").sees("Det giver din rolle ikke adgang til");
    assertThat(product.api("unmasker").get(CPR).status()).isEqualTo(403);

    await().until(() -> attempts(product, "unmasker") == before + 2);
  }

  private static long attempts(ConsoleProduct product, String user) {
    String accesses = product.api("auditor").get("/api/accesses?who=" + user).body();
    return accesses.split("\"SETTINGS\"", -1).length - 1;
  }

  @Test
  @DisplayName("A1-02 an auditor reads the settings and cannot change them")
  void anAuditorReadsOnly(Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("auditor")).open("cpr");

    browser.sees("Det kræver rollen registeradministrator").isWorded();
    assertThat(page.all(".savebar, .upload, [name=tested]")).isEmpty();
    assertThat(browser.await(By.id("cpr-protectionText")).getDomAttribute("readonly")).isNotNull();
    browser.picture("settings-cpr-auditor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpr", "cvr", "sor"})
  @DisplayName("A1-34 every tab has help for each section, in both languages")
  void everySectionHasHelpOneClickAway(String tab, Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open(tab);
    browser.isWorded().isAccessible().picture("settings-" + tab);
    assertThat(page.all("form.settings section > .help > summary"))
        .hasSameSizeAs(page.all("form.settings section > h2"));

    browser.inEnglish().isWorded();
    WebElement help = page.all("form.settings section > .help").get(0);
    help.findElement(By.tagName("summary")).click();
    assertThat(help.findElement(By.tagName("p")).isDisplayed()).isTrue();
  }

  @Test
  void worksInTheDarkAndOnANarrowScreen(Browser browser) {
    browser.as("admin").size(320, 800).dark(true).open("/console/settings/cpr");
    browser.isAccessible().picture("settings-cpr-dark-narrow");
  }

  @Test
  @DisplayName("A1-03 changes are neither lost nor saved with another tab without asking")
  void changesAreGuarded(Browser browser, ConsoleProduct product) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("sor");
    String before = page.value("sor-closeLimitPercent");
    page.type("sor-closeLimitPercent", "17");
    browser.sees("Ikke gemt");
    Object leaves =
        browser.script(
            "return window.dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    assertThat(leaves).as("the browser asks when the page is closed").isEqualTo(false);

    browser.await(By.cssSelector(".tabs a[href$=cvr]")).click();
    browser.sees("Der er ændringer, som ikke er gemt").isAccessible();
    browser.picture("settings-unsaved").click("Bliv på siden");
    assertThat(page.value("sor-closeLimitPercent")).isEqualTo("17");
    browser.await(By.cssSelector(".tabs a[href$=cvr]")).click();
    browser.click("Kassér ændringerne").await(By.id("settings-cvr"));

    assertThat(setting(product, SOR, "closeLimitPercent")).isEqualTo(before);
  }

  @Test
  @DisplayName("A1-07 A1-08 A1-18 A1-09 tab CPR holds lookup and certificates")
  void tabCprHoldsLookupAndCertificates(Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("cpr");
    browser.inEnglish().await(By.id("settings-cpr"));

    assertThat(page.all("form.settings h2"))
        .extracting(WebElement::getText)
        .contains("CPR Lookup settings", "Datafordeler certificates");
    assertThat(browser.await(By.id("cpr-privateAccess")).isSelected()).isFalse();
    assertThat(browser.await(By.id("cpr-privateAccess-hint")).getText()).endsWith("Default: off");
    page.tick("cpr-lookupUsed", true);
    assertThat(browser.text()).doesNotContain("Has no effect");
    page.tick("cpr-lookupUsed", false);
    browser.sees("Has no effect, because CPR Lookup is not used.");
  }

  @Test
  @DisplayName("A1-10 A1-17 A2-25 A2-26 A2-37 A2-53 A2-54 N-36 what is set is stored")
  void whatIsSetIsStored(Browser browser, ConsoleProduct product) {
    String before = product.api("admin").get(CPR).json().get("settings").toString();
    SettingsPage page = new SettingsPage(browser.as("admin")).open("cpr");
    assertThat(browser.await(By.id("cpr-protectionText-hint")).getText())
        .contains("Standard: Denne part har adressebeskyttelse");

    page.type("cpr-protectionText", "Skjult af hensyn til parten")
        .choose("cpr-lookupTab", "GENERAL")
        .tick("cpr-showRelated", false)
        .tick("cpr-privateAccess", true)
        .type("cpr-graceDays", "30")
        .type("cpr-callsPerHour", "1000")
        .save("cpr");

    assertThat(setting(product, CPR, "protectionText")).isEqualTo("Skjult af hensyn til parten");
    assertThat(setting(product, CPR, "lookupTab")).isEqualTo("GENERAL");
    assertThat(setting(product, CPR, "showRelated")).isEqualTo("false");
    assertThat(setting(product, CPR, "privateAccess")).isEqualTo("true");
    assertThat(setting(product, CPR, "graceDays")).isEqualTo("30");
    assertThat(setting(product, CPR, "callsPerHour")).isEqualTo("1000");
    putBack(product, CPR, before);
  }

  @Test
  @DisplayName("A2-01 A2-10 CPR is not switched on without an agreement; faults stand at fields")
  void whatIsWrongStandsAtItsField(Browser browser, ConsoleProduct product) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("cpr");
    page.type("cpr-agreementNumber", "")
        .type("cpr-graceDays", "a year")
        .type("cpr-tokenUrl", "")
        .saveInVain("cpr");
    assertThat(page.fault("cpr-graceDays")).isEqualTo("Skriv et helt tal fra 0 til 366.");
    assertThat(page.fault("cpr-tokenUrl")).contains("https://");
    assertThat(page.value("cpr-graceDays")).as("what was typed stays").isEqualTo("a year");
    assertThat(browser.driver().switchTo().activeElement().getText())
        .contains("Intet er gemt", "Dage efter at en sag er lukket");
    browser.isAccessible().picture("settings-cpr-faults");

    assertThat(page.fault("cpr-agreementNumber")).contains("aftalen med CPR Services");

    page.type("cpr-graceDays", "90")
        .type("cpr-tokenUrl", "ftp://elsewhere")
        .type("cpr-agreementNumber", "DEMO")
        .saveInVain("cpr");
    assertThat(page.fault("cpr-tokenUrl")).as("as the command says").contains("https://");
    assertThat(page.isFaulty("cpr-agreementNumber")).isFalse();
    assertThat(setting(product, CPR, "tokenUrl")).startsWith("http://127.0.0.1");
    browser.script("document.querySelector('.settings').removeAttribute('data-changed')");
  }

  @Test
  @DisplayName(
      "N-37 an address of production is refused in an installation for tests, which every page says")
  void anAddressOfAnotherEnvironmentIsRefused(Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("cpr");
    browser.sees("Testinstallation: ingen rigtige personer");
    page.type("cpr-tokenUrl", "https://auth.datafordeler.dk/token").saveInVain("cpr");

    assertThat(page.fault("cpr-tokenUrl")).contains("test og produktion blandes aldrig");
    browser.script("document.querySelector('.settings').removeAttribute('data-changed')");
  }

  @Test
  @DisplayName("A1-03 what somebody else saved meanwhile is shown, and what was typed is kept")
  void aConflictLosesNothing(Browser browser, ConsoleProduct product) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("sor");
    String before = product.api("admin").get(SOR).json().get("settings").toString();
    putBack(product, SOR, before.replaceAll("(\"closeLimitPercent\":)\\d+", "$17"));

    page.type("sor-closeLimitPercent", "9").type("sor-changeLimitPercent", "40").saveInVain("sor");
    browser.sees("Gemt nu: 7").isWorded().isAccessible().picture("settings-sor-conflict");
    assertThat(page.value("sor-closeLimitPercent")).isEqualTo("9");
    assertThat(page.value("sor-changeLimitPercent")).isEqualTo("40");
    assertThat(setting(product, SOR, "closeLimitPercent")).isEqualTo("7");

    page.save("sor");
    assertThat(setting(product, SOR, "closeLimitPercent")).isEqualTo("9");
    putBack(product, SOR, before);
  }

  @Test
  @DisplayName("A1-22 A1-28 A1-29 A1-30 A1-31 A1-32 SOR has its five settings, and tests addresses")
  void sorHasItsSettingsAndTestsAddresses(Browser browser, ConsoleProduct product) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("sor");
    browser.inEnglish().await(By.id("settings-sor"));
    assertThat(page.all("#settings-sor section:first-of-type label"))
        .extracting(WebElement::getText)
        .containsExactly(
            "SOR integration enabled",
            "Force full synchronization on nearest update",
            "Full import URL",
            "Daily import URL",
            "Type of contacts to synchronize");
    assertThat(browser.await(By.id("sor-fullUrl-hint")).getText())
        .contains(
            "https://sor-filer.sundhedsdata.dk/sor2_produktion/V1_00/data/SorEntity_daily.csv");
    String runs = product.api("admin").get("/api/sync-runs?register=SOR").body();

    assertThat(page.test("sor-fullUrl")).startsWith("Reachable");
    String zip = page.value("sor-completeUrl");
    assertThat(page.type("sor-dailyUrl", zip).test("sor-dailyUrl")).startsWith("Wrong content");
    page.type("sor-dailyUrl", "http://127.0.0.1:1/nothing.csv");
    assertThat(page.test("sor-dailyUrl")).startsWith("Not reachable");
    browser.isWorded().picture("settings-sor-tested");
    assertThat(product.api("admin").get("/api/sync-runs?register=SOR").body()).isEqualTo(runs);

    browser.script("document.querySelector('#sor-contactType option').value = 'P'");
    page.saveInVain("sor");
    assertThat(page.fault("sor-contactType")).contains("contact type H and no other");
    browser.script("document.querySelector('.settings').removeAttribute('data-changed')");
  }

  @Test
  @DisplayName("A1-25 A1-26 a forced full synchronization is set for the nearest update")
  void aFullSynchronizationCanBeForced(Browser browser, ConsoleProduct product) {
    String before = product.api("admin").get(SOR).json().get("settings").toString();
    SettingsPage page = new SettingsPage(browser.as("admin")).open("sor");
    assertThat(browser.await(By.id("sor-forceFull-hint")).getText()).contains("slår sig selv fra");
    page.tick("sor-forceFull", true).save("sor");
    assertThat(setting(product, SOR, "forceFull")).isEqualTo("true");
    putBack(product, SOR, before);
  }

  @Test
  @DisplayName("A1-20 CVR has addresses and certificates of its own, and no Is private")
  void cvrHasItsOwn(Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("cvr");
    assertThat(page.test("cvr-graphQlUrl")).startsWith("Kan nås");
    assertThat(page.test("cvr-distributionUrl")).startsWith("Forkert indhold");
    browser.sees("Datafordeler-certifikater").sees("intet certifikat");
    assertThat(browser.shows(By.id("cvr-privateAccess"))).isFalse();
  }

  @Test
  void formsAreSentWithoutScriptsToo(Browser browser, ConsoleProduct product) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("sor");
    page.type("sor-changeLimitPercent", "300");
    browser.script(
        "HTMLFormElement.prototype.submit.call(document.getElementById('settings-sor'))");
    browser.sees("Skriv et helt tal fra 0 til 100.");
    assertThat(page.value("sor-changeLimitPercent")).isEqualTo("300");

    page.type("sor-changeLimitPercent", setting(product, SOR, "changeLimitPercent"));
    browser.script(
        "HTMLFormElement.prototype.submit.call(document.getElementById('settings-sor'))");
    browser.await(By.cssSelector("#settings-sor .saved"));
    browser.isAt("/console/settings/sor?saved");
  }

  private static String setting(ConsoleProduct product, String path, String name) {
    return product.api("admin").get(path).json().get("settings").get(name).asString();
  }

  private static void putBack(ConsoleProduct product, String path, String settings) {
    ApiClient admin = product.api("admin");
    assertThat(admin.put(path, settings, "If-Match", "*").status()).isEqualTo(200);
  }
}
