package dev.factbox.reader.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void isNotBuiltWhereItsPatternHasNothingOfTheTypeItNeeds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of("last|next fiscal year", Unit.class, (match, unit) -> Amount.ONE.of(unit)))
                .withMessage("The pattern \"last|next fiscal year\" can match without the Unit that its rule needs.");
    }

    @Test
    void isNotBuiltWhereWhatItNeedsIsOptional() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of(
                        "next <count>? <unit>", Amount.class, Unit.class, (match, amount, unit) -> amount.of(unit)))
                .withMessageContaining("Amount");
    }

    @Test
    void isBuiltWhereItsPatternAlwaysHasWhatItNeeds() {
        assertThat(Rule.of("<holiday>", Meaning.class, (match, holiday) -> holiday))
                .isNotNull();
    }
}
