package dev.factbox.reader.facts.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.Mention;
import dev.factbox.factsheet.Place;
import dev.factbox.factsheet.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void findsACityWithItsCountryAndCoordinates() {
        Place hanoi = located("The envoys met in Hanoi.", "Hanoi").orElseThrow();

        assertThat(hanoi.country()).isEqualTo("VN");
        assertThat(hanoi.latitude()).isCloseTo(21.03, within(0.1));
        assertThat(hanoi.longitude()).isCloseTo(105.84, within(0.1));
        assertThat(hanoi.geonames()).isEqualTo(1581130);
    }

    @Test
    void findsACountryByTheNamesThatCopyUses() {
        assertThat(country("The U.S. agreed.", "U.S.")).isEqualTo("US");
        assertThat(country("Britain agreed.", "Britain")).isEqualTo("GB");
        assertThat(country("The Netherlands agreed.", "Netherlands")).isEqualTo("NL");
    }

    @Test
    void findsACityWithoutItsAccents() {
        assertThat(country("They met in Zurich.", "Zurich")).isEqualTo("CH");
        assertThat(country("They met in Sao Paulo.", "Sao Paulo")).isEqualTo("BR");
    }

    @Test
    void takesTheFarLargerOfTwoCities() {
        assertThat(country("They met in Paris.", "Paris")).isEqualTo("FR");
        assertThat(country("They met in St. Petersburg.", "St. Petersburg")).isEqualTo("RU");
    }

    @Test
    void takesTheCityOfTheRegionThatStandsBehindIt() {
        assertThat(country("They met in Paris, Texas, on a hot day.", "Paris")).isEqualTo("US");
        assertThat(country("They met in Moscow, Idaho.", "Moscow")).isEqualTo("US");
    }

    @Test
    void takesTheCityOfTheCountryThatTheArticleNames() {
        assertThat(country("Britain will send doctors to Birmingham.", "Birmingham", "Britain"))
                .isEqualTo("GB");
    }

    @Test
    void leavesANameOpenThatSeveralPlacesShare() {
        assertThat(located("They met in Birmingham.", "Birmingham")).isEmpty();
        assertThat(located("They met in Springfield.", "Springfield")).isEmpty();
        assertThat(located("They met in Georgia.", "Georgia")).isEmpty();
    }

    @Test
    void takesTheStateWhereTheArticleNamesItsCountry() {
        Place georgia = located("The United States sent guards to Georgia.", "Georgia", "United States")
                .orElseThrow();

        assertThat(georgia.geonames()).isEqualTo(4197000);
    }

    @Test
    void takesTheCapitalRatherThanTheStateOfItsName() {
        Place washington = located("They met in Washington.", "Washington").orElseThrow();

        assertThat(washington.latitude()).isCloseTo(38.9, within(0.1));
    }

    @Test
    void findsNoPlaceForAnUnknownName() {
        assertThat(located("They met in Qwertyville.", "Qwertyville")).isEmpty();
    }

    @Test
    void findsNoPlaceForAPerson() {
        Entity paris = entity("Paris was late.", "Paris", Entity.Type.PERSON);

        assertThat(Places.locate(List.of(paris), Text.of("Paris was late."))
                        .getFirst()
                        .place())
                .isNull();
    }

    private static String country(String text, String name, String... others) {
        return located(text, name, others).map(Place::country).orElse("");
    }

    private static Optional<Place> located(String text, String name, String... others) {
        List<Entity> entities = new ArrayList<>(List.of(entity(text, name, Entity.Type.LOCATION)));
        for (String other : others) {
            entities.add(entity(text, other, Entity.Type.LOCATION));
        }
        return Optional.ofNullable(
                Places.locate(entities, Text.of(text)).getFirst().place());
    }

    private static Entity entity(String text, String name, Entity.Type type) {
        int start = text.indexOf(name);
        Mention mention = new Mention(start, start + name.length(), name, Mention.Form.NAME);
        return new Entity("e1", type, name, name, List.of(), 0.1, List.of(mention), null);
    }
}
