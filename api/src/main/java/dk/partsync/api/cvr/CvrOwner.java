package dk.partsync.api.cvr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The company that a production unit belongs to.
 *
 * @param cvrNumber the company's number: CVR links the two by it
 * @param until last day of the link
 */
public record CvrOwner(String cvrNumber, @Nullable LocalDate since, @Nullable LocalDate until) {}
