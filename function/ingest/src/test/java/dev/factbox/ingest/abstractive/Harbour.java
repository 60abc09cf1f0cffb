package dev.factbox.ingest.abstractive;

import dev.factbox.factsheet.FactSheet;
import dev.factbox.reader.Outcome;
import dev.factbox.reader.Reader;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An article about a bridge, and its fact sheet. */
final class Harbour {
    private static final String STORY = """
            LINDHOLM, June 5 - The city council on Thursday rejected a plan to close the old harbour bridge, a link that 9,000 people cross every day.

            Mayor Ann Holm said the repair would cost $12 million and take 14 months.

            “The bridge will stay open for as long as I am mayor,” Holm told reporters after the vote.

            Police did not arrest the driver of a lorry that struck the bridge on 2 May and injured three cyclists.

            Engineer Paul Rask denied that the steel of the bridge was unsafe.

            The council may vote again in September if the state pays half of the cost, the finance office said.

            Seven of the 20 council members voted for the plan.
            """;

    static final FactSheet SHEET = read();

    private Harbour() {}

    private static FactSheet read() {
        Upload upload = new Upload(
                STORY.getBytes(StandardCharsets.UTF_8),
                "s3://desk/bridge.txt",
                "text/plain",
                null,
                "2025-06-05",
                Instant.parse("2025-06-05T18:00:00Z"));
        return ((Outcome.Read) Reader.open().read(upload).getFirst()).sheet();
    }
}
