package dk.partsync.console;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Danish and English: by the switch on every page, else by the browser, else Danish. */
@Configuration(proxyBeanMethods = false)
class Languages {

  static final Locale DANISH = Locale.forLanguageTag("da");
  static final Locale ENGLISH = Locale.ENGLISH;
  static final List<Locale> ALL = List.of(DANISH, ENGLISH);

  private static final Duration KEPT = Duration.ofDays(365);

  /** One bundle for each capability, so that its words stand beside it. */
  static final List<String> BUNDLES =
      List.of(
          "shell",
          "failures",
          "start",
          "runs",
          "settings",
          "contacts",
          "party",
          "history",
          "audit",
          "operations");

  @Bean
  MessageSource messageSource() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames(
        BUNDLES.stream()
            .map(bundle -> "dk/partsync/console/words/" + bundle)
            .toArray(String[]::new));
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    return messages;
  }

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver("__Host-partsync-language");
    resolver.setCookieMaxAge(KEPT);
    resolver.setCookiePath("/");
    resolver.setCookieSecure(true);
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setRejectInvalidCookies(false);
    resolver.setDefaultLocaleFunction(Languages::ofBrowser);
    return resolver;
  }

  /** The language that a text names, Danish when it is none of ours. */
  static Locale named(String language) {
    return ALL.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .orElse(DANISH);
  }

  private static Locale ofBrowser(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return DANISH;
    }
    return Collections.list(request.getLocales()).stream()
        .filter(wanted -> ALL.stream().anyMatch(ours -> isSame(ours, wanted)))
        .findFirst()
        .map(wanted -> named(wanted.getLanguage()))
        .orElse(DANISH);
  }

  private static boolean isSame(Locale ours, Locale wanted) {
    return ours.getLanguage().equals(wanted.getLanguage());
  }
}
