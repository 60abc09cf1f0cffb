package dev.factbox.reader.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EmbeddingsTest {
    @Test
    void wordsOfOneDirectionAreAlikeHoweverLongTheirVectors() {
        Embeddings embeddings = Embeddings.of(2);
        embeddings.put(0, new float[] {0.1f, -0.2f, 0.3f});
        embeddings.put(1, new float[] {1, -2, 3});
        assertThat(embeddings.likeness(0, 1)).isCloseTo(1, within(0.001f));
    }

    @Test
    void wordsOfOppositeOrCrossingDirectionsAreNot() {
        Embeddings embeddings = Embeddings.of(3);
        embeddings.put(0, new float[] {5, 0});
        embeddings.put(1, new float[] {-3, 0});
        embeddings.put(2, new float[] {0, 4});
        assertThat(embeddings.likeness(0, 1)).isCloseTo(-1, within(0.001f));
        assertThat(embeddings.likeness(0, 2)).isZero();
    }

    @Test
    void aWordOfWhichNothingIsKnownIsLikeNoOther() {
        Embeddings embeddings = Embeddings.of(2);
        embeddings.put(0, new float[] {1, 2});
        assertThat(embeddings.likeness(0, 1)).isZero();
    }
}
