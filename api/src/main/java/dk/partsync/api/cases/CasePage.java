package dk.partsync.api.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases.
 *
 * @param next opaque key of the next page, none on the last
 */
public record CasePage(List<CaseView> cases, @Nullable String next) {}
