package dk.partsync.console;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What people see where their roles end; the application forwards to it. */
@Controller
class DeniedController {

  @RequestMapping(ConsoleAccess.DENIED)
  @ResponseStatus(HttpStatus.FORBIDDEN)
  String denied(Model model) {
    model.addAttribute("key", "failure.FORBIDDEN");
    model.addAttribute("incident", null);
    return "console/shell/failure";
  }
}
