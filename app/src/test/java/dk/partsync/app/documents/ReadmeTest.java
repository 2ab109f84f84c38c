package dk.partsync.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that no longer tells the truth is a bug. */
class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:A\\d|N)-\\d\\d) \\|.*$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

  static List<String> criteria() throws IOException {
    return ROW.matcher(readme()).results().map(MatchResult::group).toList();
  }

  @Test
  void theTableOfCriteriaIsThere() throws IOException {
    assertThat(criteria()).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void everyCriterionLinksToATestThatNamesIt(String row) throws IOException {
    Matcher id = ROW.matcher(row);
    assertThat(id.find()).isTrue();
    Matcher links = LINK.matcher(row);
    assertThat(links.results().count()).isPositive();
    links.reset();
    while (links.find()) {
      assertThat(Files.readString(ROOT.resolve(links.group(1)))).contains(id.group(1));
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    Matcher links = LINK.matcher(readme());
    while (links.find()) {
      assertThat(ROOT.resolve(links.group(1))).exists();
    }
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
