package dk.partsync.console;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param user who is signed in, none on the page where people sign in
 * @param path address of this page, for the switch of language
 * @param testInstallation whether the banner says that this is a test (N-37)
 * @param menu the pages of the main menu that the user may open
 */
public record Shell(
    @Nullable User user,
    Locale language,
    String path,
    boolean testInstallation,
    List<MenuItem> menu) {

  public Shell {
    menu = List.copyOf(menu);
  }

  /** Language that the switch offers. */
  public String otherLanguage() {
    return language.equals(Languages.DANISH)
        ? Languages.ENGLISH.getLanguage()
        : Languages.DANISH.getLanguage();
  }
}
