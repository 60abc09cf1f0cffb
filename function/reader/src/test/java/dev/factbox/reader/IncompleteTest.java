package dev.factbox.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.SheetPart;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IncompleteTest {
    @Test
    void aSheetNamesItsMissingPartsAndAWholeOneSaysNothing() {
        byte[] story = "Ann Lee left Oslo on Monday.".getBytes(StandardCharsets.UTF_8);
        Upload upload = new Upload(story, "file:///a.txt", null, null, null, Instant.EPOCH);
        String whole =
                FactSheetJson.write(((Outcome.Read) Reader.open().read(upload).getFirst()).sheet());
        String partial = whole.replace("\"published\":", "\"incomplete\":[\"dates\"],\"published\":");

        assertThat(whole).doesNotContain("incomplete");
        assertThat(FactSheetJson.read(whole).incomplete()).isEmpty();
        assertThat(FactSheetJson.read(partial).incomplete()).containsExactly(SheetPart.DATES);
        assertThat(FactSheetJson.write(FactSheetJson.read(partial))).isEqualTo(partial);
    }
}
