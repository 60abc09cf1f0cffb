package dev.factbox.reader.facts.entities;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An entity in the making. */
final class Cluster {
    /** One place where the text speaks of it; {@code token} is the index of the first token. */
    record Place(Span span, int token, Mention.Form form) {}

    final Entity.Type type;
    final List<NameForm> forms = new ArrayList<>();
    final List<Name> names = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final Set<String> roles = new LinkedHashSet<>();
    Gender gender = Gender.UNKNOWN;

    Cluster(Entity.Type type) {
        this.type = type;
    }

    void add(Name name, NameForm form) {
        names.add(name);
        forms.add(form);
        places.add(new Place(name.span(), name.first(), Mention.Form.NAME));
    }

    void add(Cluster other) {
        names.addAll(other.names);
        forms.addAll(other.forms);
        places.addAll(other.places);
        roles.addAll(other.roles);
    }

    int firstToken() {
        return places.stream().mapToInt(Place::token).min().orElseThrow();
    }

    /** Returns true if it is named, or otherwise spoken of, before a token. */
    boolean isKnownBefore(int token) {
        return firstToken() < token;
    }

    /** The fullest form: most words, then not all in capitals, then the longest, then the first. */
    NameForm fullest() {
        return forms.stream()
                .max(Comparator.<NameForm>comparingInt(form -> form.words().size())
                        .thenComparing(form -> !isShouted(form.exact()))
                        .thenComparingInt(form -> form.exact().length()))
                .orElseThrow();
    }

    private static boolean isShouted(String name) {
        return name.length() > 4 && Letters.isUpper(name);
    }
}
