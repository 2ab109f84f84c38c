package dk.partsync.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.partsync.api.RejectionCode;
import dk.partsync.api.party.ContactType;
import dk.partsync.api.settings.CprAgreement;
import dk.partsync.api.settings.CprSettings;
import dk.partsync.api.settings.RuleBasis;
import dk.partsync.api.settings.SorSettings;
import dk.partsync.api.subscription.SubscriptionRule;
import dk.partsync.console.TypedValues;
import dk.partsync.web.MessageFailure.Rejected;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class TypedTest {

  @ParameterizedTest
  @MethodSource("sources")
  void aFormThatIsSentAsItWasShownChangesNothing(Source<?, ?> source) {
    assertReadsBack(source.form());
  }

  static Stream<Source<?, ?>> sources() {
    return Stream.of(CprForm.SOURCE, CvrForm.SOURCE, SorForm.SOURCE);
  }

  private static <S> void assertReadsBack(Form<S> form) {
    assertThat(Typed.in(form, shown(form, form.defaults())).read()).contains(form.defaults());
  }

  @Test
  void everyFieldThatIsFilledInIsRead() {
    CprSettings defaults = CprSettings.defaults();
    CprSettings all =
        new CprSettings(
            true,
            new CprAgreement("A-1", LocalDate.of(2026, 1, 15)),
            false,
            true,
            true,
            "https://a",
            "https://b",
            "https://c",
            "https://d",
            "Hidden",
            SubscriptionRule.ALL_CASES,
            new RuleBasis("Law", "Owner", LocalDate.of(2027, 1, 15)),
            1,
            2,
            3,
            4,
            false,
            5,
            defaults.lookupTab());

    Form<CprSettings> form = CprForm.SOURCE.form();
    assertThat(Typed.in(form, shown(form, all)).read()).contains(all);
  }

  @Test
  @DisplayName("A2-10 without an agreement CPR cannot be switched on; both of its fields say so")
  void theAgreementIsNeededToSwitchOn() {
    MultiValueMap<String, String> fields = shown(CprForm.SOURCE.form(), CprSettings.defaults());
    fields.set("enabled", "on");
    fields.set("graceDays", "many");
    Typed<CprSettings> typed = Typed.in(CprForm.SOURCE.form(), fields);

    assertThat(typed.read()).isEmpty();
    assertThat(typed.fault("agreementNumber")).isEqualTo(Fault.of("settings.fault.agreement"));
    assertThat(typed.fault("agreementDate")).isEqualTo(Fault.of("settings.fault.agreement"));
    assertThat(typed.fault("graceDays")).isEqualTo(new Fault("settings.fault.NUMBER", 0, 366));
    assertThat(typed.text("graceDays")).isEqualTo("many");
  }

  @ParameterizedTest
  @CsvSource({"'',empty", "-1,", "101,", "1.000,", "5 %,", "9999999999,"})
  void whatIsNoPercentageIsRefused(String typedIn, String reason) {
    MultiValueMap<String, String> fields = shown(SorForm.SOURCE.form(), SorSettings.defaults());
    fields.set("closeLimitPercent", typedIn);
    Typed<SorSettings> typed = Typed.in(SorForm.SOURCE.form(), fields);

    assertThat(typed.read()).isEmpty();
    assertThat(typed.fault("closeLimitPercent").key())
        .isEqualTo("settings.fault.NUMBER" + (reason == null ? "" : "." + reason));
  }

  @Test
  @DisplayName("A1-32 another contact type is sent on, to be refused by the command")
  void anotherContactTypeIsSentOn() {
    MultiValueMap<String, String> fields = shown(SorForm.SOURCE.form(), SorSettings.defaults());
    fields.set("contactType", "P");

    assertThat(Typed.in(SorForm.SOURCE.form(), fields).read().orElseThrow().contactType())
        .isEqualTo(ContactType.P);
  }

  @Test
  void aRefusalIsShownAtTheFieldThatItNames() {
    Form<CprSettings> form = CprForm.SOURCE.form();
    Map<String, String> fields =
        Map.of(
            "publicUrl: The address is not a valid URL.", "publicUrl",
            "ruleBasis.reviewOn must be in the future.", "ruleBasisReviewOn",
            "agreement.date must not be in the future.", "agreementDate");
    fields.forEach(
        (text, field) ->
            assertThat(form.fieldIn(new Rejected(RejectionCode.INVALID_REQUEST, text)))
                .contains(field));
    assertThat(form.fieldIn(new Rejected(RejectionCode.OVERLOADED, "Too much waits."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-02-28,2026-02-28", "28-02-2026,2026-02-28", "8-2-2026,2026-02-08"})
  void daysAreReadAsBrowsersAndDanesWriteThem(String text, LocalDate day) {
    assertThat(TypedValues.day(text)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"2026-02-31", "soon", "02/28/2026"})
  void whatIsNoDayIsNone(String text) {
    assertThat(TypedValues.day(text)).isEmpty();
  }

  private static <S> MultiValueMap<String, String> shown(Form<S> form, S settings) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    form.fields().forEach(field -> fields.add(field.name(), field.value().apply(settings)));
    return fields;
  }
}
