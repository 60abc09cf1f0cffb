package dev.factbox.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.factsheet.Defect;
import dev.factbox.factsheet.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class DefectTest {
    private static final Logger LOG = Logger.getLogger("dev.factbox");

    @Test
    void theLogHasTheStackTraceUnderTheIdThatTheClientSees() {
        Logged logged = new Logged();
        RuntimeException fault = new IllegalStateException("secret");
        LOG.addHandler(logged);
        Problem problem;
        try {
            problem = Defect.log(fault, "s3://desk/a.txt").problem();
        } finally {
            LOG.removeHandler(logged);
        }

        assertThat(problem.type()).isEqualTo("/problems/defect");
        assertThat(problem.detail())
                .containsPattern("def_[0-9a-f]{12}")
                .doesNotContain("secret")
                .doesNotContain("Exception");
        LogRecord line = logged.lines.getFirst();
        assertThat(line.getThrown()).isSameAs(fault);
        assertThat(problem.detail()).contains(line.getMessage().split(" ", 2)[0]);
        assertThat(line.getMessage()).endsWith("s3://desk/a.txt");
    }

    @Test
    void whatAnEarlierProgramStoredLosesItsException() {
        Problem stored = new Problem("/problems/defect", "Factbox failed to read it", 500, "java.lang.Error: secret");
        Problem other = new Problem("/problems/empty", "Nothing to read", 422, "It has no bytes.");

        assertThat(Defect.plain(stored).detail()).doesNotContain("java").doesNotContain("secret");
        assertThat(Defect.plain(other)).isEqualTo(other);
    }

    private static final class Logged extends Handler {
        private final List<LogRecord> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
