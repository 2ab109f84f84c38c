package dk.partsync.command.subscription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rule looks at.
 *
 * @param hasNumber whether CPR knows the party by a number
 * @param gone whether CPR says that the person is dead, or the number annulled
 * @param answeredAt when CPR was last asked for the person with an answer
 */
record Standing(
    String partyId,
    boolean hasNumber,
    boolean gone,
    List<CaseStanding> cases,
    @Nullable Instant answeredAt) {}
