package dev.factbox.factsheet;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-2
 * @param geonames id at GeoNames
 */
public record Place(
        double latitude,
        double longitude,
        @Nullable String country,
        @Nullable Integer geonames) {}
