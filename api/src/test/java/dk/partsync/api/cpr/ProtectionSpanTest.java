package dk.partsync.api.cpr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProtectionSpanTest {

  private static final String MARCH = "2026-03-01T00:00:00Z";
  private static final String MAY = "2026-05-01T00:00:00Z";
  private static final String JULY = "2026-07-01T00:00:00Z";
  private static final String SEPTEMBER = "2026-09-01T00:00:00Z";

  @Test
  void whatGoesOnWithoutAGapIsOneSpan() {
    assertThat(spans(one(MAY, JULY), one(MARCH, "2026-04-30T23:59:59Z")))
        .containsExactly(span(MARCH, JULY));
    assertThat(spans(one(MARCH, SEPTEMBER), one(MAY, JULY)))
        .containsExactly(span(MARCH, SEPTEMBER));
  }

  @Test
  void aGapIsKept() {
    assertThat(spans(one(JULY, SEPTEMBER), one(MARCH, "2026-06-30T23:59:58Z")))
        .containsExactly(span(MARCH, "2026-06-30T23:59:58Z"), span(JULY, SEPTEMBER));
  }

  @Test
  void anOpenEndSwallowsWhatComesLater() {
    assertThat(spans(one(null, null), one(MAY, JULY))).containsExactly(span(null, null));
    assertThat(spans(one(MARCH, JULY), one(MAY, null))).containsExactly(span(MARCH, null));
  }

  @Test
  void whatHidesNoNameAndAddressMakesNoSpan() {
    CprProtection marketing =
        new CprProtection(ProtectionKind.MARKETING, "markedsfoering", null, null);
    assertThat(ProtectionSpan.of(List.of(marketing))).isEmpty();
  }

  @Test
  void itHoldsAtItsFirstAndLastMoment() {
    ProtectionSpan span = span(MARCH, MAY);
    assertThat(span.holdsAt(Instant.parse(MARCH))).isTrue();
    assertThat(span.holdsAt(Instant.parse(MAY))).isTrue();
    assertThat(span.holdsAt(Instant.parse(MARCH).minusNanos(1))).isFalse();
    assertThat(span.holdsAt(Instant.parse(MAY).plusNanos(1))).isFalse();
  }

  private static List<ProtectionSpan> spans(CprProtection... protections) {
    return ProtectionSpan.of(List.of(protections));
  }

  private static CprProtection one(@Nullable String from, @Nullable String until) {
    return new CprProtection(
        ProtectionKind.NAME_AND_ADDRESS, "navne_og_adresse", instant(from), instant(until));
  }

  private static ProtectionSpan span(@Nullable String from, @Nullable String until) {
    return new ProtectionSpan(instant(from), instant(until));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
