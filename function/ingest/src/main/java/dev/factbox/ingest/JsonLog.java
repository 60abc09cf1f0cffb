package dev.factbox.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A line of JSON for each report, which CloudWatch counts as a metric too ("Embedded metric format specification",
 * Amazon CloudWatch User Guide): namespace {@code Factbox}, dimension {@code FunctionName}.
 */
record JsonLog(PrintStream out, String function) implements Consumer<Report> {
    @Override
    public void accept(Report report) {
        Map<String, Object> line = new LinkedHashMap<>();
        String metric = report.getClass().getSimpleName();
        line.put("event", metric);
        line.put("report", report);
        line.put("FunctionName", function);
        line.put(metric, 1);
        line.put("_aws", metric(metric));
        try {
            out.println(Wrapping.JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report always has a JSON form", e);
        }
    }

    private static Map<String, Object> metric(String name) {
        return Map.of(
                "Timestamp", System.currentTimeMillis(),
                "CloudWatchMetrics",
                        List.of(Map.of(
                                "Namespace", "Factbox",
                                "Dimensions", List.of(List.of("FunctionName")),
                                "Metrics", List.of(Map.of("Name", name, "Unit", "Count")))));
    }
}
