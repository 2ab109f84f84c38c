package dk.partsync.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The switch of language, which leads back to the page it was on. */
@Controller
class LanguageController {

  private final LocaleResolver languages;

  LanguageController(LocaleResolver languages) {
    this.languages = languages;
  }

  @PostMapping("/console/language")
  String change(
      @RequestParam String language,
      @RequestParam String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    languages.setLocale(request, response, Languages.named(language));
    return "redirect:" + (isOurs(back) ? back : "/console");
  }

  private static boolean isOurs(String path) {
    return path.equals("/console") || path.matches("/console[/?][^\\s\\\\]*");
  }
}
