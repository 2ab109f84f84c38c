package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The tab Schedule. */
@InBrowser
class ScheduleTest {

  private static final String CVR = "/api/registers/cvr/schedule";
  private static final String SOR = "/api/registers/sor/schedule";

  @Test
  @DisplayName("A1-04 A1-06 A1-07 the schedule of CVR is changed and the one of SOR is not")
  void eachRegisterHasAScheduleOfItsOwn(Browser browser, ConsoleProduct product) {
    String before = product.api("admin").get(CVR).json().get("schedule").toString();
    String sor = product.api("admin").get(SOR).json().get("schedule").toString();
    SettingsPage page = new SettingsPage(browser.as("admin")).open("schedule");
    browser.sees("Tidsplan SOR").isWorded().isAccessible().picture("settings-schedule");

    page.type("schedule-sor-times", "03:00")
        .type("schedule-cvr-times", "6, 12.30")
        .choose("schedule-cvr-dayKind", "WORKDAYS")
        .save("schedule-cvr");

    String changed = product.api("admin").get(CVR).json().get("schedule").toString();
    assertThat(changed).contains("06:00", "12:30", "WORKDAYS");
    assertThat(browser.await(By.cssSelector("#schedule-cvr .facts")).getText()).contains("12:30");
    assertThat(page.value("schedule-sor-times")).as("kept, and not saved").isEqualTo("03:00");
    assertThat(product.api("admin").get(SOR).json().get("schedule").toString()).isEqualTo(sor);
    browser.script("document.querySelector('#settings-schedule-sor').reset()");
    product.api("admin").put(CVR, before, "If-Match", "*");
  }

  @Test
  @DisplayName(
      "A1-05 A1-23 a register that is off has no next run and none can be started, and pages say so")
  void anInactiveScheduleSaysWhy(Browser browser, ConsoleProduct product) {
    String path = "/api/registers/sor/settings";
    String before = product.api("admin").get(path).json().get("settings").toString();
    String off = before.replace("\"enabled\":true", "\"enabled\":false");
    assertThat(product.api("admin").put(path, off, "If-Match", "*").status()).isEqualTo(200);

    browser.as("admin").open("/console/settings/schedule").inEnglish();
    browser.sees("The schedule is inactive because SOR is switched off.").isWorded();
    assertThat(browser.await(By.id("schedule-sor")).getText()).doesNotContain("Next run");
    browser.picture("settings-schedule-inactive");
    browser.open("/console/runs?register=SOR").click("Start the run");
    browser.sees("The register is switched off.").isWorded();

    assertThat(product.api("admin").put(path, before, "If-Match", "*").status()).isEqualTo(200);
  }

  @Test
  void timesAndDaysThatCannotBeAreRefusedInWords(Browser browser) {
    SettingsPage page = new SettingsPage(browser.as("admin")).open("schedule");
    page.type("schedule-sor-times", "25:00").saveInVain("schedule-sor");
    assertThat(page.fault("schedule-sor-times")).contains("06:00, 12:30");

    for (String day : new String[] {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"}) {
      page.tick("schedule-sor-days-" + day, false);
    }
    page.type("schedule-sor-times", "05:00")
        .choose("schedule-sor-dayKind", "WORKDAYS")
        .saveInVain("schedule-sor");
    assertThat(page.fault("schedule-sor-days")).contains("en lørdag eller søndag");
    browser.script("document.querySelector('[data-changed]').removeAttribute('data-changed')");
  }
}
