package dk.partsync.console.start;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Is everything in step? */
@Controller
class StartController {

  @GetMapping("/console")
  String start() {
    return "console/start/page";
  }
}
