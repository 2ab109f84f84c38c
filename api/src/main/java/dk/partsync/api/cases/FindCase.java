package dk.partsync.api.cases;

/** A case, with the parties on it. Answers a {@link CaseView} or nothing. */
public record FindCase(String caseId) {}
