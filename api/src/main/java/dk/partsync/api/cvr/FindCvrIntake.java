package dk.partsync.api.cvr;

/**
 * What has become of a list of wanted companies and production units. Answers a {@link
 * CvrIntakeView} or nothing.
 */
public record FindCvrIntake(String intakeId) {}
