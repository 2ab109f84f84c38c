package dk.partsync.api.schedule;

import dk.partsync.api.sync.Register;

/** How fresh a register's parties are. Answers a {@link RegisterStatus}. */
public record FindRegisterStatus(Register register) {}
