package dev.factbox.reader.facts.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.Reading;
import dev.factbox.reader.language.Sentence;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    @Test
    void giveASurnameToTheFullNameThatCameBefore() {
        List<Entity> entities = given("P:Amina_Roe went . Later P:Roe came .");

        assertThat(entities).hasSize(1);
        assertThat(entities.getFirst().name()).isEqualTo("Amina Roe");
        assertThat(entities.getFirst().key()).isEqualTo("amina-roe");
        assertThat(entities.getFirst().mentions()).extracting(Mention::exact).containsExactly("Amina Roe", "Roe");
    }

    @Test
    void leaveASurnameAloneThatTwoOfAFamilyShare() {
        List<Entity> entities = given("P:Amina_Roe met P:Boris_Roe . P:Roe spoke .");

        assertThat(entities).extracting(Entity::name).containsExactly("Amina Roe", "Boris Roe", "Roe");
    }

    @Test
    void keepBrothersApartByTheirInitials() {
        assertThat(given("P:Carl_A._Tully met P:Carl_B._Tully .")).hasSize(2);
    }

    @Test
    void fileAnAcronymUnderTheNameThatItStandsFor() {
        List<Entity> entities = given("The O:Harbour_Safety_Board ( O:HSB ) met . O:HSB spoke .");

        assertThat(entities).hasSize(1);
        assertThat(entities.getFirst().name()).isEqualTo("Harbour Safety Board");
        assertThat(entities.getFirst().mentions()).hasSize(3);
    }

    @Test
    void knowOtherNamesOfACountry() {
        List<Entity> entities = given("L:U.S. and L:United_States and L:US .");

        assertThat(entities).hasSize(1);
        assertThat(entities.getFirst().key()).isEqualTo("united-states");
    }

    @Test
    void resolveAPronounWhenOnlyOnePersonFits() {
        List<Entity> entities = given("P:Emma_Tully met P:Carl_Roe . She left .");

        assertThat(entities.getFirst().mentions())
                .extracting(Mention::exact, Mention::form)
                .contains(tuple("She", Mention.Form.PRONOUN));
    }

    @Test
    void leaveAPronounAloneThatCouldBeEither() {
        List<Entity> entities = given("P:Carl_Tully met P:Carl_Roe . He left .");

        assertThat(entities).allSatisfy(entity -> assertThat(entity.mentions()).hasSize(1));
    }

    @Test
    void shareOutNoMoreThanAllAttention() {
        List<Entity> entities = given("P:Emma_Tully met P:Carl_Roe in L:Leeds . O:Acme spoke .");

        assertThat(entities.stream().mapToDouble(Entity::salience).sum()).isBetween(0.9, 1.0);
        assertThat(entities).extracting(Entity::id).containsExactly("e1", "e2", "e3", "e4");
    }

    /** Words apart by spaces; a name is marked by its type's letter, its own words joined by underscores. */
    private static List<Entity> given(String marked) {
        Text text = Text.of(marked.replaceAll("\\b[POLM]:", "").replace('_', ' '));
        List<Token> tokens = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        int firstOfSentence = 0;
        for (String word : List.of(marked.split(" "))) {
            int first = tokens.size();
            String plain = word.replaceFirst("^[POLM]:", "");
            for (String form : List.of(plain.split("_"))) {
                tokens.add(token(tokens.size(), new Span(at, at + form.length()), form));
                at += form.length() + 1;
            }
            if (!plain.equals(word)) {
                Span span = tokens.get(first).span().cover(tokens.getLast().span());
                names.add(new Name(first, tokens.size() - 1, span, type(word.charAt(0)), 0.99));
            }
            if (word.equals(".")) {
                List<Token> own = tokens.subList(firstOfSentence, tokens.size());
                Span span = own.getFirst().span().cover(own.getLast().span());
                sentences.add(new Sentence(sentences.size(), span, 0, own));
                firstOfSentence = tokens.size();
            }
        }
        Reading reading = new Reading(text, sentences, tokens, names, List.of());
        return Entities.find(article(text), reading);
    }

    private static Token token(int index, Span span, String form) {
        Upos upos = Set.of("He", "She").contains(form) ? Upos.PRON : Upos.PROPN;
        return new Token(index, span, form, form, upos, Token.Tense.NONE, index, "dep");
    }

    private static Entity.Type type(char letter) {
        return switch (letter) {
            case 'P' -> Entity.Type.PERSON;
            case 'O' -> Entity.Type.ORGANIZATION;
            case 'L' -> Entity.Type.LOCATION;
            default -> Entity.Type.MISC;
        };
    }

    private static Article article(Text text) {
        Span whole = new Span(0, text.length());
        Metadata metadata =
                new MetadataBuilder().language("en").build(new Published("2025-06-13", Published.From.DATELINE));
        List<Paragraph> paragraphs = List.of(new Paragraph(whole, Paragraph.Role.STORY));
        return new Article(text, whole, paragraphs, null, metadata, "text/plain");
    }
}
