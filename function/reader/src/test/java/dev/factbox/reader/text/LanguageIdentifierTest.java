package dev.factbox.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.format.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council has voted to keep the library, which was to close in May, its chair said.
            de | Der Rat hat beschlossen, die Bücherei zu behalten, die im Mai schließen sollte, sagte die Vorsitzende.
            fr | Le conseil a voté pour garder la bibliothèque, qui devait fermer en mai, selon sa présidente.
            es | El consejo votó para mantener la biblioteca, que debía cerrar en mayo, según dijo su presidenta.
            it | Il consiglio ha votato per mantenere la biblioteca, che doveva chiudere a maggio, ha detto la presidente.
            pt | O conselho votou para manter a biblioteca, que devia fechar em maio, disse a presidente.
            nl | De raad heeft besloten om de bibliotheek te houden, die in mei zou sluiten, zegt de voorzitter.
            sv | Rådet har beslutat att behålla biblioteket, som skulle stänga i maj, säger ordföranden.
            fi | Neuvosto päätti pitää kirjaston, joka oli tarkoitus sulkea toukokuussa, mutta se ei ole vielä varmaa.
            pl | Rada zdecydowała, że biblioteka, która miała być zamknięta w maju, nie będzie już zamknięta.
            ru | Совет решил сохранить библиотеку, которая должна была закрыться в мае, но это было не просто.
            el | Το συμβούλιο αποφάσισε να κρατήσει τη βιβλιοθήκη ανοιχτή.
            ja | 市議会は図書館を残すことを決めたと発表した。
            zh | 市议会周一决定保留这座图书馆。
            """)
    void languagesAreToldByTheirSmallWordsAndScripts(String language, String text) {
        assertThat(LanguageIdentifier.of(text)).isEqualTo(language);
    }

    @Test
    void whatCannotBeToldStaysOpen() {
        assertThat(LanguageIdentifier.of("Xylo 4 2, Brix 3 1, Quor 0 0, Plenk 9 1, Dorv 7 7"))
                .isNull();
        assertThat(LanguageIdentifier.of("")).isNull();
    }

    @Test
    void aTextBeyondDoubtIsBelievedBeforeItsDeclaration() {
        String body =
                "The ferry company said on Friday that it would sell two of its oldest ships to a yard in the north of the "
                        + "country. The ships had been at the quay for more than a year, and the crew had been told of the sale in May.";

        assertThat(Given.article("{\"uri\": \"u\", \"language\": \"it\", \"body_text\": \"" + body + "\"}")
                        .metadata()
                        .language())
                .isEqualTo("en");
        assertThat(Given.article("{\"uri\": \"u\", \"language\": \"it\", \"body_text\": \"Roma 3, Lazio 1.\"}")
                        .metadata()
                        .language())
                .isEqualTo("it");
    }
}
