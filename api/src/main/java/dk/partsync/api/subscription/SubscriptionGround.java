package dk.partsync.api.subscription;

import java.util.List;

/**
 * On what ground a person is kept up to date (N-04).
 *
 * @param rule the rule that was in force
 * @param caseIds the cases that it follows from
 */
public record SubscriptionGround(SubscriptionRule rule, List<String> caseIds) {

  public SubscriptionGround {
    caseIds = caseIds == null ? List.of() : List.copyOf(caseIds);
  }
}
