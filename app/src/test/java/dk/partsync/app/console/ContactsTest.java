package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.app.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

@InBrowser
class ContactsTest {

  private static final By ROWS = By.cssSelector("tr[data-party]");
  private static final By MARKED = By.cssSelector("tr[data-party][aria-selected=true]");

  @Test
  @DisplayName("A2-14 A2-15 Kontakter on the navigation line shows the party register")
  void contactsAreOnTheNavigationLine(Browser browser) {
    browser.as("caseworker").open("/console").click("Kontakter");
    browser.sees("Ekstern Part").sees("Part 1 til 25").isWorded().isAccessible();
    assertThat(browser.path()).isEqualTo("/console/parties");
    browser.picture("contacts");
    browser.inEnglish().sees("External party").sees("Party 1 to 25").isWorded().isAccessible();
  }

  @Test
  @DisplayName("A2-16 the node Ekstern Part lists the external parties, and each type below it its own")
  void nodesListTheirParties(Browser browser) {
    browser.as("caseworker").open("/console/parties?node=external").click("V Produktionsenheder");
    browser.await(By.cssSelector("#tree a[href$='node=V'][aria-current]"));
    assertThat(browser.driver().findElements(By.cssSelector(".contact-letter")))
        .isNotEmpty()
        .allSatisfy(letter -> assertThat(letter.getText()).isEqualTo("V"));
    browser.click("Ekstern Part").await(By.cssSelector("#tree a[href$='node=external'][aria-current]"));
    assertThat(browser.driver().findElements(ROWS)).hasSize(25);
  }

  @Test
  @DisplayName("A2-18 A2-19 a marked party shows its properties, and a double click opens it")
  void aMarkedPartyIsPreviewed(Browser browser, ConsoleProduct product) {
    person(product, "Frida", "Forhåndsvist");
    search(browser.as("caseworker"), "forhånds frida");
    WebElement row = browser.await(ROWS);
    row.click();
    browser.await(MARKED);
    browser.sees("Prøvevej 7").isWorded().isAccessible().picture("contacts-marked");
    new Actions(browser.driver()).doubleClick(browser.await(MARKED)).perform();
    assertThat(browser.path()).matches("/console/parties/person-[0-9a-f-]+");
    browser.open("/console/parties");
    browser.await(MARKED);
    browser.sees("Prøvevej 7");
    assertThat(browser.await(By.name("text")).getDomProperty("value")).isEqualTo("forhånds frida");
  }

  private static void search(Browser browser, String text) {
    browser.open("/console/parties?node=external").type("text", text).sees("søgt på");
  }

  private static String person(ConsoleProduct product, String given, String surname) {
    Answer answer =
        product
            .api("caseworker")
            .post(
                "/api/parties",
                """
                {"name":{"givenNames":"%s","surname":"%s"},
                 "address":{"lines":["Prøvevej 7"],"postCode":"5000","district":"Odense C"}}
                """
                    .formatted(given, surname));
    assertThat(answer.status()).isEqualTo(201);
    return answer.json().path("id").asString();
  }
}
