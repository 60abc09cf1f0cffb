package dev.factbox.archive.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Questions asked in parallel get the answers that they would get in turn. */
class ParallelTest {
    @Test
    void answersComeInTheOrderOfTheQuestionsWhoeverIsFirst() {
        CountDownLatch second = new CountDownLatch(1);

        List<String> answers = Parallel.ask(List.of("slow", "fast"), thing -> {
            if (thing.equals("fast")) {
                second.countDown();
            } else {
                awaited(second);
            }
            return thing + " answer";
        });

        assertThat(answers).containsExactly("slow answer", "fast answer");
    }

    @Test
    void whatAQuestionThrowsIsThrownAsItIs() {
        IllegalStateException throttled = new IllegalStateException("throttled");

        assertThatThrownBy(() -> Parallel.ask(List.of(1, 2, 3), number -> {
                    if (number == 2) {
                        throw throttled;
                    }
                    return number;
                }))
                .isSameAs(throttled);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
