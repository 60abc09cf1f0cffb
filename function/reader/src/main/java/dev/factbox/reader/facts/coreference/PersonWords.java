package dev.factbox.reader.facts.coreference;

import java.util.Map;
import java.util.Set;

/**
 * What common nouns tell of persons.
 *
 * @param roles nouns for persons; -1 for women, 1 for men, 0 for either
 */
record PersonWords(Map<String, Integer> roles) {
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "man",
            "woman",
            "boy",
            "girl",
            "child",
            "kid",
            "guy",
            "teenager",
            "baby",
            "adult",
            "group",
            "family",
            "couple",
            "crowd",
            "audience",
            "team",
            "public",
            "police",
            "friend",
            "human",
            "individual",
            "member",
            "visitor",
            "user",
            "participant",
            "reader",
            "player",
            "worker",
            "soldier",
            "victim",
            "citizen",
            "voter",
            "patient",
            "parent",
            "expert",
            "official",
            "supporter",
            "protester",
            "fan",
            "employee",
            "traveller",
            "traveler",
            "tourist",
            "customer",
            "scholar",
            "immigrant",
            "migrant");
    private static final Set<String> MALE =
            Set.of("man", "boy", "guy", "father", "son", "brother", "husband", "uncle", "king", "prince", "gentleman");
    private static final Set<String> FEMALE =
            Set.of("woman", "girl", "mother", "daughter", "sister", "wife", "aunt", "queen", "princess", "lady");
    private static final Set<String> PLURAL = Set.of("people", "police", "public", "data", "staff", "media");

    PersonWords {
        roles = Map.copyOf(roles);
    }

    boolean isPerson(String lemma) {
        return PEOPLE.contains(lemma) || MALE.contains(lemma) || FEMALE.contains(lemma) || roles.containsKey(lemma);
    }

    boolean isPlural(String lemma) {
        return PLURAL.contains(lemma);
    }

    int sex(String lemma) {
        return MALE.contains(lemma) ? 1 : FEMALE.contains(lemma) ? -1 : roles.getOrDefault(lemma, 0);
    }
}
