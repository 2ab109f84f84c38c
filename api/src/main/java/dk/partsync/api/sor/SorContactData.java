package dk.partsync.api.sor;

import org.jspecify.annotations.Nullable;

/** How a SOR unit is reached, as delivered. Source: registers/sor.md section 3. */
public record SorContactData(
    @Nullable String phone, @Nullable String email, @Nullable String website) {}
