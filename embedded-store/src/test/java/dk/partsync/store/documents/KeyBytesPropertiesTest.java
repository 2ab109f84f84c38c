package dk.partsync.store.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class KeyBytesPropertiesTest {

  /** Beyond it the library takes a whole number for the nearest double. */
  private static final long EXACT = 1L << 53;

  @Property(shrinking = ShrinkingMode.OFF)
  void wholeNumbersHaveTheirOrder(@ForAll long one, @ForAll long two) {
    assertThat(compare(bytes(true, one), bytes(true, two))).isEqualTo(Long.compare(one, two));
    assertThat(compare(bytes(true, one), bytes(true, one - 1)))
        .isEqualTo(Long.compare(one, one - 1));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void bytesHaveTheOrderOfTheirValues(@ForAll("values") Object one, @ForAll("values") Object two) {
    int order = Integer.signum(Values.compare(one, two));
    assertThat(compare(bytes(true, one), bytes(true, two))).isEqualTo(order);
    assertThat(compare(bytes(false, one), bytes(false, two))).isEqualTo(-order);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void whatFollowsCountsOnlyAmongEquals(
      @ForAll("texts") String one,
      @ForAll("texts") String two,
      @ForAll("values") Object then,
      @ForAll("values") Object other) {
    int first = Integer.signum(one.compareTo(two));
    int order = first == 0 ? Integer.signum(Values.compare(then, other)) : first;
    assertThat(compare(bytes(true, one, then), bytes(true, two, other))).isEqualTo(order);
  }

  @Example
  void nothingComesFirstAndNumbersBeforeTexts() {
    assertThat(compare(bytes(true, new Object[] {null}), bytes(true, Integer.MIN_VALUE)))
        .isNegative();
    assertThat(compare(bytes(true, Double.MAX_VALUE), bytes(true, ""))).isNegative();
  }

  @Example
  void whatHasNoBytesIsToldAndRefused() {
    assertThat(KeyBytes.has(List.of("a"))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> bytes(true, List.of("a")));
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        texts().map(Object.class::cast),
        Arbitraries.integers().map(Object.class::cast),
        Arbitraries.longs().between(-EXACT, EXACT).map(Object.class::cast),
        Arbitraries.doubles().map(Object.class::cast),
        Arbitraries.of(true, false),
        Arbitraries.longs().between(-1L << 40, 1L << 40).map(Instant::ofEpochMilli),
        Arbitraries.bytes().array(byte[].class).ofSize(12).map(ObjectId::new));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(4),
        Arbitraries.strings().withChars('a', 'b', '\0', '\u0001', 'å', '\uFFFF').ofMaxLength(4),
        Arbitraries.of("\uD83D\uDE00", "\uFB01", "a\uD83D\uDE00", "a\uFB01"));
  }

  private static byte[] bytes(boolean ascending, Object... values) {
    KeyBytes bytes = new KeyBytes();
    for (Object value : values) {
      bytes.add(value, ascending);
    }
    return bytes.toArray();
  }

  private static int compare(byte[] one, byte[] two) {
    return Integer.signum(Arrays.compareUnsigned(one, two));
  }
}
