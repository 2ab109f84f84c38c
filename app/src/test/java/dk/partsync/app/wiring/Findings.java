package dk.partsync.app.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a check has found to be otherwise than wanted. */
final class Findings {

  private final List<String> found = new ArrayList<>();

  void expect(String what, @Nullable Object wanted, @Nullable Object actual) {
    if (!Objects.equals(wanted, actual)) {
      found.add("%s: wanted %s, is %s".formatted(what, wanted, actual));
    }
  }

  void expectType(String what, Class<?> wanted, @Nullable Object actual) {
    expect(what, wanted.getName(), actual == null ? null : actual.getClass().getName());
  }

  List<String> list() {
    return List.copyOf(found);
  }
}
