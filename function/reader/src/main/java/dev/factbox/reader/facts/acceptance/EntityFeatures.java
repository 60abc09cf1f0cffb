package dev.factbox.reader.facts.acceptance;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import dev.factbox.reader.trees.FeatureRow;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes an entity by numbers. */
final class EntityFeatures {
    private static final List<String> ENDINGS = List.of(
            "an", "ian", "ese", "ish", "ic", "ist", "ists", "ans", "ians", "day", "s", "fc", "inc", "corp", "co", "ltd",
            "party", "act", "cup", "league");

    private final Syntax syntax;
    private final Surroundings surroundings;
    private final List<Entity> entities;

    /** By where they begin. */
    private final Map<Integer, Name> names = new HashMap<>();

    EntityFeatures(Syntax syntax, Surroundings surroundings, List<Entity> entities) {
        this.syntax = syntax;
        this.surroundings = surroundings;
        this.entities = entities;
        syntax.reading().names().forEach(name -> names.put(name.span().start(), name));
    }

    FeatureRow of(Entity entity) {
        FeatureRow row = new FeatureRow();
        List<Mention> names = entity.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
        row.oneOf("type", Entity.Type.class, entity.type());
        row.count("mentions", entity.mentions());
        row.count("name mentions", names);
        row.count("roles", entity.roles());
        row.number("salience", entity.salience());
        row.is("located", entity.place() != null);
        row.count("entities", entities);
        name(row, entity);
        words(row, names);
        others(row, entity);
        surroundings.add(row, entity.mentions().getFirst().span());
        return row;
    }

    private void name(FeatureRow row, Entity entity) {
        String lower = Letters.lower(entity.name());
        row.number("characters", entity.name().length());
        row.number("name words", entity.name().split(" ", -1).length);
        row.is("capitals", entity.name().equals(entity.name().toUpperCase(Locale.ROOT)));
        row.is("has digit", entity.name().chars().anyMatch(Character::isDigit));
        row.is(
                "has small word",
                words(entity).stream().anyMatch(word -> entity.name().contains(word)));
        row.is("has mark", entity.name().chars().anyMatch(mark -> "-&.'’/".indexOf(mark) >= 0));
        ENDINGS.forEach(ending -> row.is("ends in " + ending, lower.endsWith(ending)));
    }

    /** What the model is sure of, and what the names' words are. */
    private void words(FeatureRow row, List<Mention> mentions) {
        List<Name> known = mentions.stream()
                .flatMap(mention -> Stream.ofNullable(names.get(mention.start())))
                .toList();
        row.number("surest", known.stream().mapToDouble(Name::probability).max().orElse(FeatureRow.UNKNOWN));
        row.number(
                "least sure",
                known.stream().mapToDouble(Name::probability).min().orElse(FeatureRow.UNKNOWN));
        List<Token> heads = mentions.stream()
                .map(mention -> surroundings.head(syntax.tokens(mention.span())))
                .filter(Objects::nonNull)
                .toList();
        row.number("describes", share(heads, token -> Set.of("amod", "compound").contains(token.plainRelation())));
        row.number("proper", share(heads, token -> token.upos() == Upos.PROPN));
        row.number("adjective", share(heads, token -> token.upos() == Upos.ADJ));
        row.number("subject", share(heads, token -> token.plainRelation().equals("nsubj")));
        row.number("possesses", share(heads, token -> token.relation().equals("nmod:poss")));
        row.number(
                "types",
                known.stream().map(Name::type).collect(Collectors.toSet()).size());
    }

    private static double share(List<Token> tokens, Predicate<Token> what) {
        return tokens.isEmpty()
                ? 0
                : (double) tokens.stream().filter(what).toList().size() / tokens.size();
    }

    /** Other entities that share the name or a part of it: a second entry for one body, or two of one surname. */
    private void others(FeatureRow row, Entity entity) {
        Set<String> own = words(entity);
        List<Entity> akin = entities.stream()
                .filter(other -> !other.equals(entity))
                .filter(other -> words(other).stream().anyMatch(own::contains))
                .toList();
        row.count("akin", akin);
        row.is("akin of one type", akin.stream().anyMatch(other -> other.type() == entity.type()));
        row.is("part of another", akin.stream().anyMatch(other -> other.name().contains(entity.name())));
        row.is("around another", akin.stream().anyMatch(other -> entity.name().contains(other.name())));
        row.is(
                "initials of another",
                entities.stream().anyMatch(other -> initials(other).equals(entity.name())));
        row.is(
                "nested",
                entities.stream()
                        .filter(other -> !other.equals(entity))
                        .flatMap(other -> other.mentions().stream())
                        .anyMatch(mention -> holds(
                                mention.span(), entity.mentions().getFirst().span())));
    }

    private static Set<String> words(Entity entity) {
        return Set.copyOf(List.of(Letters.lower(entity.name()).split(" ", -1)));
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.contains(inner) && !outer.equals(inner);
    }

    private static String initials(Entity entity) {
        StringBuilder initials = new StringBuilder();
        for (String word : entity.name().split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
