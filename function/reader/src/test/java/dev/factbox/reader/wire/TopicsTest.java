package dev.factbox.reader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Subject;
import dev.factbox.factsheet.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {
    @ParameterizedTest
    @CsvSource({
        "medtop:11000000,,medtop:11000000",
        "http://cv.iptc.org/newscodes/mediatopic/15000000,,medtop:15000000",
        "http://cv.iptc.org/newscodes/subjectcode/15054000,,medtop:15000000",
        "subj:04003001,,medtop:04000000",
        "02001001,,medtop:02000000",
        ",'Unrest, Conflicts & War',medtop:16000000",
        ",'unrest, conflicts and war',medtop:16000000",
        ",Politics,medtop:11000000",
        "cat:x,Sports,medtop:15000000"
    })
    void aSubjectComesToItsTopMediaTopic(String code, String name, String topic) {
        List<String> found = Topics.of(List.of(new Subject(code, name))).stream()
                .map(Topic::qcode)
                .toList();
        assertThat(found).isEqualTo(topic == null ? List.of() : List.of(topic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medtop:20000574", "medtop:18000000", "subj:99000000", "subj:1101", "place:11001000000"})
    void aCodeThatDoesNotTellGivesNone(String code) {
        assertThat(Topics.of(List.of(new Subject(code, null)))).isEmpty();
    }

    @Test
    void eachTopicComesOnceInTheOrderOfTheStandard() {
        List<Subject> subjects = List.of(
                new Subject("subj:15001000", "sport"),
                new Subject(null, "Politics"),
                new Subject("medtop:15000000", null));
        assertThat(Topics.of(subjects))
                .containsExactly(
                        new Topic("medtop:11000000", "politics and government"), new Topic("medtop:15000000", "sport"));
    }
}
