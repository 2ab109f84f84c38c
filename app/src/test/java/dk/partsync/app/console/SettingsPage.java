package dk.partsync.app.console;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Contact synchronization as an administrator works with it. */
final class SettingsPage {

  private static final String PATH = "/console/settings/";

  private final Browser browser;

  SettingsPage(Browser browser) {
    this.browser = browser;
  }

  SettingsPage open(String tab) {
    browser.open(PATH + tab);
    return this;
  }

  /** Ticks a field, or takes the tick away. */
  SettingsPage tick(String id, boolean on) {
    WebElement field = browser.await(By.id(id));
    if (field.isSelected() != on) {
      field.click();
    }
    return this;
  }

  SettingsPage choose(String id, String value) {
    new Select(browser.await(By.id(id))).selectByValue(value);
    return this;
  }

  /** Types into the field with the id, in place of what it held. */
  SettingsPage type(String id, String text) {
    WebElement field = browser.await(By.id(id));
    field.clear();
    field.sendKeys(text);
    return this;
  }

  /** Saves the form and waits until it says that it is saved. */
  SettingsPage save(String form) {
    send(form);
    browser.await(By.cssSelector("#settings-" + form + " .saved"));
    return this;
  }

  /** Saves the form and waits until it says that it is not saved. */
  SettingsPage saveInVain(String form) {
    send(form);
    browser.await(By.cssSelector("#settings-" + form + " [role=alert]"));
    return this;
  }

  private void send(String form) {
    browser.script("document.getElementById('settings-" + form + "').classList.add('before')");
    browser.await(By.id(form + "-save")).click();
    browser.await(By.cssSelector("#settings-" + form + ":not(.before)"));
  }

  String value(String id) {
    return String.valueOf(browser.await(By.id(id)).getDomProperty("value"));
  }

  /** The words beside a field that say what is wrong with it. */
  String fault(String id) {
    return browser.await(By.id(id + "-fault")).getText();
  }

  boolean isFaulty(String id) {
    return browser.shows(By.id(id + "-fault"));
  }

  /** What the button beside an address finds. */
  String test(String id) {
    WebElement found = browser.driver().findElement(By.id(id + "-tested"));
    browser.script("arguments[0].replaceChildren()", found);
    By button = By.cssSelector("[name=tested][value=" + id.substring(4) + "]");
    click(browser.await(button));
    browser.await(By.cssSelector("#" + id + "-tested .tag"));
    return found.getText();
  }

  /** Clicks the button, link or summary with these words, away from what sticks to the edges. */
  SettingsPage click(String words) {
    click(browser.clickable(words));
    return this;
  }

  private void click(WebElement element) {
    browser.script("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  /** All shown elements. */
  List<WebElement> all(String css) {
    return browser.driver().findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }
}
