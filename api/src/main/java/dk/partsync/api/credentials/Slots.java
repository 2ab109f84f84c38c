package dk.partsync.api.credentials;

import dk.partsync.api.sync.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@link HeldCredentials} while a fact is applied to them. */
final class Slots {

  final Register register;
  final List<String> superseded;
  @Nullable HeldCredential inUse;
  @Nullable HeldCredential candidate;
  @Nullable HeldCredential fallback;

  Slots(HeldCredentials before) {
    register = before.register();
    superseded = new ArrayList<>(before.superseded());
    inUse = before.inUse();
    candidate = before.candidate();
    fallback = before.fallback();
  }

  void giveUp(@Nullable HeldCredential held) {
    if (held != null) {
      superseded.add(held.id());
    }
  }

  /** Changes the one with the id, wherever it is. */
  void replace(String id, UnaryOperator<HeldCredential> change) {
    inUse = replaced(inUse, id, change);
    candidate = replaced(candidate, id, change);
    fallback = replaced(fallback, id, change);
  }

  HeldCredentials toHeld(long version) {
    return new HeldCredentials(register, version, inUse, candidate, fallback, superseded);
  }

  private static @Nullable HeldCredential replaced(
      @Nullable HeldCredential held, String id, UnaryOperator<HeldCredential> change) {
    return held != null && held.id().equals(id) ? change.apply(held) : held;
  }
}
