package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

@InBrowser
class SignInTest {

  @Test
  void nobodySeesAnythingBeforeSigningIn(Browser browser) {
    browser.open("/console/runs");
    browser.isAt("/console/login");
    browser.sees("Log ind").isWorded().isAccessible().picture("login");
    assertThat(browser.shows(By.cssSelector("header nav"))).isFalse();
  }

  @Test
  void aWrongPasswordIsRefusedInPlainWords(Browser browser) {
    browser
        .open("/console/login")
        .type("username", "admin")
        .type("password", "wrong")
        .click("Log ind");
    browser.sees("Brugernavn eller adgangskode er forkert.").isAccessible();
  }

  @Test
  void whoWantedAPageGetsThereBySigningIn(Browser browser, ConsoleProduct product) {
    browser.open("/console/runs?register=SOR");
    browser.type("username", "auditor").type("password", product.password("auditor"));
    browser.click("Log ind").sees("auditor");
    browser.isAt("/console/runs?register=SOR");
    browser.click("Log ud").sees("Du er logget ud.");
    browser.open("/console/runs").isAt("/console/login");
  }

  @Test
  void theCookieOfASessionIsSecureAndOutOfReachOfScripts(Browser browser) {
    Cookie cookie = browser.as("admin").driver().manage().getCookieNamed("__Host-partsync");
    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
  }

  @Test
  void theSwitchOfLanguageStaysOnThePage(Browser browser) {
    browser.as("admin").open("/console").sees("Er alt i trit?").inEnglish();
    browser.sees("Is everything in step?").isWorded();
    browser.isAt("/console");
  }

  @Test
  void whereRolesEndThePageSaysSo(Browser browser) {
    browser.as("caseworker").open("/console/runs");
    browser.sees("Det giver din rolle ikke adgang til").isWorded().isAccessible();
  }
}
