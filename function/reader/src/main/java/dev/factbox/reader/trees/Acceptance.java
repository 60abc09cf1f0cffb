package dev.factbox.reader.trees;

/**
 * Estimates the probability that an editor would print a fact as it stands, by trees trained on editors' verdicts
 * ({@code training/judged}).
 *
 * @param trees whose sum is the logarithm of the odds
 */
public record Acceptance(Trees trees) {
    /**
     * Loads the trees that lie beside a class.
     *
     * @throws IllegalStateException when there are none
     */
    public static Acceptance load(Class<?> owner, String name) {
        return new Acceptance(Trees.load(owner, name));
    }

    /** Returns the probability, in [0.01, 0.99] and in whole hundredths. */
    public double probability(FeatureRow row) {
        double probability = 1 / (1 + Math.exp(-trees.sum(row.numbers())));
        return Math.clamp(Math.round(100 * probability) / 100.0, 0.01, 0.99);
    }
}
