package dk.partsync.web.access;

import dk.partsync.api.access.AccessView;
import dk.partsync.api.access.MetaKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers for the staff of one report, in the order in which they come up. */
final class StaffNumbers {

  private final Map<String, Integer> numbers = new HashMap<>();

  ReportedAccess reported(AccessView access, Set<String> cases) {
    String why = access.why();
    boolean ofCase = why != null && cases.contains(why);
    return new ReportedAccess(
        access.at(),
        access.kind(),
        access.outcome(),
        number(access.who()),
        kind(access, ofCase),
        ofCase ? why : null,
        access.fields());
  }

  private @Nullable Integer number(@Nullable String who) {
    return who == null || isProduct(who)
        ? null
        : numbers.computeIfAbsent(who, any -> numbers.size() + 1);
  }

  private static PurposeKind kind(AccessView access, boolean ofCase) {
    if (ofCase) {
      return PurposeKind.CASE;
    }
    if (isProduct(access.who())) {
      return PurposeKind.UPKEEP;
    }
    return access.why() == null ? PurposeKind.NONE : PurposeKind.STATED;
  }

  private static boolean isProduct(@Nullable String who) {
    return who == null || who.equals(MetaKeys.SYSTEM);
  }
}
