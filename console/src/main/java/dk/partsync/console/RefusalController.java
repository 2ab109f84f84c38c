package dk.partsync.console;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What people see where their roles end, or before there is anything to see. */
@Controller
class RefusalController {

  @RequestMapping(ConsoleAccess.DENIED)
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String denied(Model model) {
    return page("failure.FORBIDDEN", model);
  }

  @RequestMapping(ConsoleAccess.STARTING)
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  String starting(Model model) {
    return page("failure.STARTING", model);
  }

  private static String page(String key, Model model) {
    model.addAttribute("key", key);
    model.addAttribute("incident", null);
    return "console/shell/failure";
  }
}
