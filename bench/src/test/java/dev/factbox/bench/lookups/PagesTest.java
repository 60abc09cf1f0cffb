package dev.factbox.bench.lookups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of every list, while articles come and go. */
class PagesTest {
    private static final int STORED = 40;
    private static final int MORE = 80;

    static Stream<Random> orders() {
        return new Random(7).longs(4).mapToObj(Random::new);
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void whoTurnsPagesSeesEachEntryOnceWhateverIsWrittenMeanwhile(Random random) {
        Desk desk = new Desk(STORED + MORE);
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, STORED + MORE).boxed().toList());
        Collections.shuffle(numbers, random);
        numbers.subList(0, STORED).forEach(desk::publish);
        Iterator<Integer> coming = numbers.subList(STORED, STORED + MORE).iterator();
        for (String list : desk.lists()) {
            if (!list.contains("/stories") && !list.contains("/related")) {
                List<String> before = desk.all(list, () -> {});
                List<String> seen = desk.all(list, () -> publishOne(desk, coming));
                assertThat(before).as(list).doesNotHaveDuplicates();
                assertThat(seen).as(list).doesNotHaveDuplicates().containsAll(before);
            }
        }
    }

    private static void publishOne(Desk desk, Iterator<Integer> coming) {
        if (coming.hasNext()) {
            desk.publish(coming.next());
        }
    }

    @ParameterizedTest(name = "sample {index}")
    @MethodSource("orders")
    void whatIsKilledOrUnderEmbargoIsOnNoPageNotEvenBehindAnOlderCursor(Random random) {
        Desk desk = new Desk(STORED);
        List<Integer> hidden = new ArrayList<>();
        for (int n = 0; n < STORED; n++) {
            // Article 10 is the one that lookups of one article ask for.
            if (n != 10 && random.nextInt(5) == 0) {
                desk.publishUnderEmbargo(n);
                hidden.add(n);
            } else {
                desk.publish(n);
            }
        }
        List<String> cursors = desk.lists().stream()
                .map(list -> desk.page(list, "").path("cursor").asText())
                .toList();
        for (int n = 0; n < STORED; n++) {
            if (n != 10 && random.nextInt(4) == 0) {
                desk.kill(n);
                hidden.add(n);
            }
        }
        List<String> ids =
                hidden.stream().map(n -> desk.newsroom().article(n).id()).toList();
        for (int i = 0; i < cursors.size(); i++) {
            String list = desk.lists().get(i);
            assertThat(String.join("", desk.all(list, () -> {}))).as(list).doesNotContain(ids);
            if (!cursors.get(i).isEmpty()) {
                assertThat(desk.page(list, cursors.get(i)).toString()).as(list).doesNotContain(ids);
            }
        }
    }
}
