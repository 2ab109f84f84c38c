package dk.partsync.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.bean.BeanDeserializerBase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

class StoredDaysPropertiesTest {

  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final JsonMapper STORED =
      JsonMapper.builder().addModule(StoredDays.module()).build();

  @Property
  void aDayIsReadAsTheFormatterReadsIt(@ForAll("days") String text) {
    assertThat(read(STORED, text, LocalDate.class)).isEqualTo(read(PLAIN, text, LocalDate.class));
  }

  @Property
  void aTimeIsReadAsTheFormatterReadsIt(@ForAll("times") String text) {
    assertThat(read(STORED, text, LocalDateTime.class))
        .isEqualTo(read(PLAIN, text, LocalDateTime.class));
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("moments") LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    assertThat(STORED.readValue(STORED.writeValueAsBytes(moment), LocalDateTime.class))
        .isEqualTo(moment);
    assertThat(STORED.readValue(STORED.writeValueAsBytes(day), LocalDate.class)).isEqualTo(day);
  }

  @Example
  void daysAndTimesInRecordsAreReadSoToo() {
    List<BeanDeserializerBase> records = new ArrayList<>();
    SimpleModule watch =
        new SimpleModule("watch")
            .setDeserializerModifier(
                new ValueDeserializerModifier() {
                  @Override
                  public ValueDeserializer<?> modifyDeserializer(
                      DeserializationConfig config,
                      BeanDescription.Supplier type,
                      ValueDeserializer<?> found) {
                    if (found instanceof BeanDeserializerBase bean) {
                      records.add(bean);
                    }
                    return found;
                  }
                });

    JsonMapper.builder()
        .addModules(StoredDays.module(), watch)
        .build()
        .readValue("{\"day\":\"2026-11-30\",\"time\":\"2026-11-30T10:00:00\"}", Both.class);

    assertThat(records).hasSize(1);
    assertThat(records.get(0).creatorProperties())
        .toIterable()
        .extracting(property -> property.getValueDeserializer().getClass().getNestHost().getName())
        .containsOnly(StoredDays.class.getName());
  }

  record Both(LocalDate day, LocalDateTime time) {}

  @Provide
  static Arbitrary<LocalDateTime> moments() {
    return Arbitraries.longs()
        .between(-62_167_219_200L, 253_402_300_799L)
        .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
  }

  /** Right ones, ones that no calendar has, and right ones with one sign changed. */
  @Provide
  static Arbitrary<String> days() {
    return damaged(form("%04d-%02d-%02d", 2100, 14, 33));
  }

  @Provide
  static Arbitrary<String> times() {
    Arbitrary<String> time = form("T%02d:%02d:%02d", 26, 62, 62);
    return damaged(
        Combinators.combine(form("%04d-%02d-%02d", 2100, 14, 33), time).as(String::concat));
  }

  private static Arbitrary<String> form(String form, int first, int second, int third) {
    return Combinators.combine(below(first), below(second), below(third))
        .as((one, two, three) -> form.formatted(one, two, three));
  }

  private static Arbitrary<Integer> below(int number) {
    return Arbitraries.integers().between(0, number);
  }

  private static Arbitrary<String> damaged(Arbitrary<String> texts) {
    Arbitrary<String> one =
        Combinators.combine(texts, below(18), Arbitraries.of("", "-", "T", "a", "٣", "+", " ", "9"))
            .as(
                (text, place, sign) ->
                    new StringBuilder(text)
                        .replace(
                            Math.min(place, text.length() - 1),
                            Math.min(place, text.length() - 1) + 1,
                            sign)
                        .toString());
    return Arbitraries.oneOf(texts, one);
  }

  private static String read(JsonMapper json, String text, Class<?> type) {
    try {
      return type.getSimpleName() + json.readValue(json.writeValueAsBytes(text), type);
    } catch (JacksonException refused) {
      return refused.getClass().getSimpleName();
    }
  }
}
