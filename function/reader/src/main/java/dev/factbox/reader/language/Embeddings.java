package dev.factbox.reader.language;

import java.util.Arrays;

/** The encoder's vector of each word in its place, rounded to bytes: words of similar meaning there are close. */
public final class Embeddings {
    private static final float GREATEST = Byte.MAX_VALUE;

    private final byte[][] vectors;
    private final float[] lengths;

    private Embeddings(int words) {
        this.vectors = new byte[words][];
        this.lengths = new float[words];
        Arrays.fill(vectors, new byte[0]);
    }

    /** Those of words of which nothing is known yet: none is like another. */
    static Embeddings of(int words) {
        return new Embeddings(words);
    }

    void put(int word, float[] vector) {
        float greatest = 0;
        for (float value : vector) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        byte[] bytes = new byte[vector.length];
        int squares = 0;
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(greatest == 0 ? 0 : vector[i] * GREATEST / greatest);
            squares += bytes[i] * bytes[i];
        }
        vectors[word] = bytes;
        lengths[word] = (float) Math.sqrt(squares);
    }

    /** The cosine of two words' vectors, in [-1, 1]; 0 where nothing is known of one. */
    public float likeness(int word, int other) {
        if (lengths[word] == 0 || lengths[other] == 0) {
            return 0;
        }
        byte[] one = vectors[word];
        byte[] two = vectors[other];
        int product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * two[i];
        }
        return product / (lengths[word] * lengths[other]);
    }
}
