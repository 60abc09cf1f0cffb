package dev.factbox.reader.facts.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.language.Name;
import dev.factbox.reader.language.ParsedText;
import dev.factbox.reader.language.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PronounsTest {
    @Test
    void theObjectOfAVerbIsNotItsSubject() {
        assertThat(mentionsOfRoe("called/call/VERB/0/root/PAST him/he/PRON/2/obj"))
                .containsExactly("Roe");
        assertThat(mentionsOfRoe("spoke/speak/VERB/0/root/PAST to/to/ADP/4/case him/he/PRON/2/obl"))
                .containsExactly("Roe");
    }

    @Test
    void unlessItSaysSo() {
        assertThat(mentionsOfRoe("praised/praise/VERB/0/root/PAST himself/himself/PRON/2/obj"))
                .containsExactly("Roe", "himself");
    }

    @Test
    void aPossessorOfTheObjectMayBe() {
        assertThat(mentionsOfRoe("sold/sell/VERB/0/root/PAST his/his/PRON/4/nmod:poss boat/boat/NOUN/2/obj"))
                .containsExactly("Roe", "his");
    }

    private static List<String> mentionsOfRoe(String predicate) {
        Reading parsed = ParsedText.sentence("Roe/Roe/PROPN/2/nsubj " + predicate);
        Name roe = new Name(0, 0, parsed.tokens().getFirst().span(), Entity.Type.PERSON, 0.99);
        Reading reading = new Reading(parsed.text(), parsed.sentences(), parsed.tokens(), List.of(roe), List.of());
        return Entities.find(article(reading), reading).getFirst().mentions().stream()
                .map(Mention::exact)
                .toList();
    }

    private static Article article(Reading reading) {
        Span whole = new Span(0, reading.text().length());
        return new Article(
                reading.text(),
                whole,
                List.of(new Paragraph(whole, Paragraph.Role.STORY)),
                null,
                new MetadataBuilder().language("en").build(new Published("2025-06-13", Published.From.DATELINE)),
                "text/plain");
    }
}
