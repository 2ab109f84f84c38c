package dk.partsync.api.sor;

import org.jspecify.annotations.Nullable;

/** A clinical speciality with its SNOMED CT id. Source: registers/sor.md section 4.3. */
public record SorSpeciality(@Nullable String id, @Nullable String name) {}
