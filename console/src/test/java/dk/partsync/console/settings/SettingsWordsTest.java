package dk.partsync.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.settings.ConnectionTest;
import dk.partsync.console.Words;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsWordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everyFieldChoiceSectionAndFaultHasWords(String language) {
    Stream<String> forms =
        Stream.of(CprForm.SOURCE, CvrForm.SOURCE, SorForm.SOURCE)
            .flatMap(source -> keys(source.form()));
    Stream<String> tests =
        Stream.of(ConnectionTest.Outcome.values())
            .map(outcome -> "settings.tested." + outcome)
            .flatMap(key -> Stream.of(key, key + ".next"));
    Stream<String> faults =
        Stream.of(Field.Kind.values())
            .filter(kind -> kind != Field.Kind.CHECK)
            .map(kind -> "settings.fault." + kind + ".empty");

    assertThat(Stream.of(forms, tests, faults).flatMap(keys -> keys))
        .allMatch(Words.of("settings", language)::contains)
        .hasSizeGreaterThan(100);
  }

  private static Stream<String> keys(Form<?> form) {
    Stream<String> sections =
        form.sections().stream()
            .map(section -> "settings." + form.words() + ".section." + section.name())
            .flatMap(key -> Stream.of(key, key + ".help"));
    Stream<String> fields =
        form.fields().stream()
            .flatMap(
                field -> {
                  String key = "settings." + form.words() + "." + field.name();
                  return Stream.concat(
                      Stream.of(key, key + ".hint"),
                      field.choices().stream().map(choice -> key + "." + choice));
                });
    return Stream.concat(sections, fields);
  }
}
