package dk.partsync.console;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What people see where their roles end, before there is anything to see, or instead of a page. */
@Controller
class RefusalController {

  @RequestMapping(ConsoleAccess.DENIED)
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String denied(Model model) {
    return page("failure.FORBIDDEN", null, model);
  }

  @RequestMapping(ConsoleAccess.STARTING)
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  String starting(Model model) {
    return page("failure.STARTING", null, model);
  }

  @RequestMapping(ConsoleAccess.FAILED)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  String failed(
      @RequestAttribute(name = FailedPages.INCIDENT, required = false) @Nullable String incident,
      Model model) {
    return page("failure.INTERNAL", incident, model);
  }

  private static String page(String key, @Nullable String incident, Model model) {
    model.addAttribute("key", key);
    model.addAttribute("incident", incident);
    return "console/shell/failure";
  }
}
