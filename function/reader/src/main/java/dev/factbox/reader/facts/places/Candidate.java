package dev.factbox.reader.facts.places;

import dev.factbox.factsheet.Place;

/**
 * A place that a name may mean.
 *
 * @param country ISO 3166-1 alpha-2
 * @param state postal code of a state of the USA, empty elsewhere
 * @param geonames its id at GeoNames
 */
record Candidate(
        Kind kind, String country, String state, double latitude, double longitude, long population, int geonames) {
    enum Kind {
        COUNTRY,
        STATE,
        CAPITAL,
        CITY
    }

    boolean isRegion() {
        return kind == Kind.COUNTRY || kind == Kind.STATE;
    }

    /** Returns true if it lies in a region. */
    boolean isIn(Candidate region) {
        boolean state = region.kind != Kind.STATE || region.state.equals(this.state);
        return region.country.equals(country) && state && geonames != region.geonames;
    }

    Place place() {
        return new Place(latitude, longitude, country, geonames);
    }
}
