package dk.partsync.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@InBrowser
class HistoryTest {

  @Test
  @DisplayName("N-11 A2-39 A2-41 N-23 the time line tells what changed, when, by whom and why")
  void theTimeLineTellsEverythingInPlainWords(Browser browser, ConsoleProduct product) {
    String id = PastParties.person(product);
    browser.as("caseworker").open(history(id)).sees("03-01-2026");
    assertThat(browser.text())
        .containsSubsequence(
            "lørdag 03-01-2026",
            "Vi vidste det 06:01",
            "Partsync af sig selv",
            "automatisk opdatering",
            "Ny adresse i CPR",
            "Registeret siger fra 01-01-2026",
            "Gammelgade 12",
            "Nygade 12",
            "01-09-2025",
            "Nyt navn i CPR",
            "Lone Registersen",
            "Lone Nygift",
            "03-06-2025",
            "Rettet her",
            "Telefon",
            "12345678",
            "11-01-2025",
            "hentet med håndkraft",
            "2025-0941",
            "Hentet fra CPR med håndkraft",
            "barn (2)",
            "Oprettet her");
    browser.isWorded().isAccessible().picture("history");
    assertThat(browser.text()).contains("hændelser siden 11-01-2025").doesNotContain("140380");
    browser.size(320, 800).isAccessible().picture("history-narrow").size(1280, 900);
    browser.dark(true).isAccessible().picture("history-dark").dark(false);
    browser.inEnglish().sees("Updated automatically from CPR").isWorded().isAccessible();
    assertThat(browser.text()).contains("Fetched from CPR by hand", "child (2)", "We knew it");
  }

  @Test
  @DisplayName("N-11 the time line is narrowed to kinds of change, and leads to one of them")
  void theTimeLineIsNarrowed(Browser browser, ConsoleProduct product) {
    String id = PastParties.person(product);
    browser.as("caseworker").open(history(id));
    browser.await(By.cssSelector("input[value=NAME]")).click();
    browser.sees("3 hændelser siden");
    assertThat(browser.text()).contains("Lone Nygift").doesNotContain("Nygade");
    browser.arrivesAt(".*kind=NAME.*");
    browser.click("Vis alt").sees("Nygade 12");
    browser.open(history(id) + "?show=v8#v8");
    assertThat(browser.await(By.cssSelector("#v8:target")).getText()).contains("12345678");
    browser.open(history(id) + "?kind=PAUSE").sees("Der er ingen hændelser af den slags");
    browser.isWorded().isAccessible();
  }

  @Test
  @DisplayName("N-11 a long time line comes page by page, and any fact of it has an address")
  void aLongTimeLineComesPageByPage(Browser browser, ConsoleProduct product) {
    String id = PastParties.busyPerson(product, 60);
    browser.as("caseworker").open(history(id)).sees("70000060");
    assertThat(browser.text()).doesNotContain("70000030");
    browser.click("Ældre").sees("70000030").click("Ældre").sees("Oprettet her");
    assertThat(browser.shows(By.linkText("Ældre"))).isFalse();
    browser.click("Nyere").sees("70000030").click("Nyere").sees("70000060");
    browser.open(history(id) + "?show=v20#v20");
    assertThat(browser.await(By.cssSelector("#v20:target")).getText()).contains("70000019");
  }

  @Test
  @DisplayName("N-11 N-12 a slider shows the party as of a day, with what differs today")
  void aSliderShowsThePartyAsOfADay(Browser browser, ConsoleProduct product) {
    String id = PastParties.person(product);
    browser.as("caseworker").open(history(id) + "/as-of?on=2025-08-31");
    browser.sees("Parten, som vi kendte den 31-08-2025");
    assertThat(row(browser, "Navn, som det vises"))
        .contains("Lone Registersen", "Lone Nygift", "ændret");
    assertThat(row(browser, "Bopæl i CPR")).contains("Gammelgade 12", "Nygade 12");
    assertThat(row(browser, "Adresse, skrevet her")).contains("Egenvej 7", "uændret");
    browser.isWorded().isAccessible().picture("history-as-of");
    WebElement slider = browser.await(By.id("slide"));
    assertThat(slider.getAttribute("aria-valuetext")).isEqualTo("31-08-2025");
    slider.sendKeys(Keys.ARROW_RIGHT);
    browser.sees("Parten, som vi kendte den 01-09-2025");
    assertThat(row(browser, "Navn, som det vises")).contains("Lone Nygift", "uændret");
    browser.arrivesAt(".*on=2025-09-01.*");
    assertThat(browser.await(By.id("slide")).getAttribute("aria-valuetext"))
        .isEqualTo("01-09-2025");
    browser.click("‹ Ændringen før: 03-06-2025").sees("Parten, som vi kendte den 03-06-2025");
    browser.open(history(id) + "/as-of?on=2025-01-10").sees("Parten var ikke kendt den dag");
    browser.size(320, 800).isAccessible().picture("history-as-of-narrow");
    browser.inEnglish().sees("The party was not known that day").isWorded();
  }

  @Test
  @DisplayName("N-11 any two moments stand side by side, and what differs is marked in words")
  void twoMomentsStandSideBySide(Browser browser, ConsoleProduct product) {
    String id = PastParties.person(product);
    browser.as("caseworker").open(history(id) + "/compare?from=2025-02-01&to=2025-12-31");
    browser.sees("felter er forskellige");
    assertThat(row(browser, "Navn, som det vises"))
        .contains("Lone Registersen", "Lone Nygift", "ændret");
    assertThat(row(browser, "Telefon, skrevet her")).contains("12345678", "kom til");
    assertThat(browser.text()).doesNotContain("Egenvej 7");
    browser.isWorded().isAccessible().picture("history-compare");
    browser.await(By.name("all")).click();
    browser.sees("Egenvej 7");
    browser.dark(true).isAccessible().size(320, 800).isAccessible().picture("history-compare-dark");
    browser.open(history(id) + "/compare?from=x&to=2025-12-31").sees("Vælg en dag som");
    browser.size(1280, 900).open(history(id)).sees("før og efter");
    browser.await(By.linkText("før og efter")).click();
    browser.sees("felter er forskellige").isAccessible();
    assertThat(row(browser, "Bopæl i CPR")).contains("Gammelgade 12", "Nygade 12");
    browser.inEnglish().sees("fields differ").isWorded();
  }

  @Test
  @DisplayName("N-40 a value from a file is explained in two clicks: event, run, file, line, rule")
  void aValueFromAFileIsExplainedInTwoClicks(Browser browser, ConsoleProduct product) {
    String id =
        product
            .api("admin")
            .get("/api/parties?contactType=H&limit=1")
            .json()
            .path("parties")
            .path(0)
            .path("id")
            .asString();
    browser.as("admin").open(history(id)).sees("Oprettet fra SOR");
    browser.await(By.tagName("summary")).click();
    browser.isAccessible().picture("history-sor");
    browser.await(By.cssSelector("a.history-why")).click();
    browser.sees("Hvorfor er det sådan?").sees("Enhedens navn i SOR. Parten viser højst 150 tegn");
    assertThat(browser.await(By.cssSelector(".sha")).getText()).matches("[0-9a-f]{64}");
    assertThat(browser.text())
        .containsPattern("Linje i filen\\s+\\d")
        .contains("Kilde\nSOR", "run-");
    assertThat(browser.shows(By.partialLinkText("run-"))).isTrue();
    browser.isWorded().isAccessible().picture("history-why");
    browser.click("Oprettet fra SOR");
    assertThat(browser.await(By.cssSelector("#v1:target")).getText()).contains("værdier");
    browser.open(history(id) + "/as-of").sees("Hvilken viden?").isWorded().isAccessible();
  }

  @Test
  @DisplayName("N-40 a value that CPR told and one that was written down are explained")
  void everyOtherValueIsExplainedToo(Browser browser, ConsoleProduct product) {
    String id = PastParties.person(product);
    browser.as("caseworker").open(history(id) + "/why?field=registerName").sees("Lone Nygift");
    assertThat(browser.text())
        .contains("CPR spurgt 01-09-2025 07:02", "automatisk opdatering", PastParties.RUN)
        .contains("Registeret siger fra\n30-08-2025", "Før det", "Lone Registersen");
    assertThat(browser.shows(By.linkText(PastParties.RUN))).isFalse();
    browser.isWorded().isAccessible().inEnglish().sees("Only CPR changes it").isWorded();
    browser.open(history(id) + "/why?field=phone").sees("Registers never change it");
    browser.sees("2025-0941").size(320, 800).isAccessible().picture("history-why-narrow");
    browser.open(history(id) + "/why?field=mobile").sees("never held a value").isAccessible();
    browser.open(history(id) + "/why?field=nothing").sees("does not exist");
    browser.open(history("person-00000000-0000-0000-0000-000000000000")).sees("does not exist");
  }

  @Test
  @DisplayName("N-11 N-04 subscription and cases stand in the time line of those who may see them")
  void subscriptionAndCasesStandInTheTimeLine(Browser browser, ConsoleProduct product) {
    String id = PastParties.person(product);
    String caseId = "2026-06-" + id.substring(id.length() - 6);
    product.api("caseworker").put("/api/cases/" + caseId, "{}");
    product.api("caseworker").put("/api/cases/" + caseId + "/parties/" + id, "{}");
    Awaitility.await()
        .until(
            () ->
                product
                    .api("caseworker")
                    .get("/api/parties/" + id + "/subscription")
                    .body()
                    .contains(caseId));
    browser.as("caseworker").open(history(id) + "?kind=CASES").sees("Abonnement begyndt");
    assertThat(browser.text()).contains(caseId, "åbne sager og nyligt lukkede");
    browser.isWorded().inEnglish().sees("Subscription began").isWorded();
    browser.as("unmasker").open(history(id) + "?kind=CASES").sees("Der er ingen hændelser");
  }

  @Test
  @DisplayName("N-06 N-11 what is protected now is hidden in every earlier edition of it")
  void whatIsProtectedNowStaysHidden(Browser browser, ConsoleProduct product) {
    String id = PastParties.protectedPerson(product);
    for (String user : new String[] {"caseworker", "unmasker", "auditor"}) {
      browser.as(user);
      isHidden(browser, history(id));
      isHidden(browser, history(id) + "/as-of?on=2025-06-30");
      isHidden(browser, history(id) + "/compare?from=2025-06-30&to=2026-01-31&all=true");
      isHidden(browser, history(id) + "/why?field=registerName");
      isHidden(browser, history(id) + "/why?field=name&version=3");
    }
    browser.open(history(id)).isWorded().isAccessible().picture("history-protected");
    assertThat(browser.text()).contains("Adressebeskyttelse i CPR", "Ny adresse i CPR");
    browser.open(history(id) + "/as-of?on=2025-06-30").sees("er ikke sammenlignet").isAccessible();
    assertThat(row(browser, "Bopæl i CPR")).contains("skjult", "kan ikke ses");
    browser.isWorded().picture("history-as-of-protected");
  }

  private static void isHidden(Browser browser, String path) {
    browser.open(path).sees("er også skjult i historikken");
    assertThat(browser.source())
        .doesNotContain("Lone", "Registersen", "Nygift", "Skrevet,", "gade 12", "Egenvej", "1234");
  }

  private static String row(Browser browser, String field) {
    return browser.await(By.xpath("//tr[th[normalize-space(.)='" + field + "']]")).getText();
  }

  private static String history(String id) {
    return "/console/parties/" + id + "/history";
  }
}
