package dk.partsync.console;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in, and what they see where their roles end. */
@Controller
class SignInController {

  @GetMapping("/")
  String root() {
    return "redirect:/console";
  }

  @GetMapping("/console/login")
  String signIn(
      @RequestParam(required = false) @Nullable String failed,
      @RequestParam(required = false) @Nullable String out,
      Model model) {
    model.addAttribute("failed", failed != null);
    model.addAttribute("out", out != null);
    return "console/shell/login";
  }
}
