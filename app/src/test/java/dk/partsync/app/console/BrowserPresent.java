package dk.partsync.app.console;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether Debian's chromium and chromium-driver are installed. */
final class BrowserPresent implements ExecutionCondition {

  static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean present = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    boolean required = "required".equals(System.getenv("PARTSYNC_TEST_BROWSER"));
    return present || required
        ? ConditionEvaluationResult.enabled("a browser is installed, or has to be")
        : ConditionEvaluationResult.disabled("no " + CHROMIUM + " and " + DRIVER + " here");
  }
}
