package dev.factbox.local.up;

import dev.factbox.local.stack.Stack;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The addresses of the stack and commands for uploading, in lines that work as they stand. */
final class Directions {
    private Directions() {}

    /**
     * @param article one that is there, if any
     * @param file one to show the upload with
     */
    static String of(Stack stack, @Nullable String article, Path file) {
        String http = stack.http().toString();
        StringBuilder lines = new StringBuilder("\n");
        line(lines, "page", http + "/");
        line(lines, "articles", "curl " + http + "/v1/articles");
        if (article != null) {
            line(lines, "fact sheet", "curl " + http + "/v1/articles/" + article);
            line(lines, "quotes", "curl " + http + "/v1/articles/" + article + "/quotes");
        }
        line(lines, "events", "curl -N " + stack.eventBridge());
        line(
                lines,
                "watch",
                "curl -d '{\"kind\": \"speaker\", \"value\": \"karoline-leavitt\"}' " + http + "/v1/watches");
        line(lines, "failures", "curl " + http + "/v1/failures");
        String bucket = Stack.BUCKET + "/";
        String quoted = "'" + file.toString().replace("'", "'\\''") + "'";
        line(
                lines,
                "upload",
                "curl -T " + quoted + " -H 'x-amz-meta-published: 2025-06-13' " + stack.s3() + "/" + bucket);
        line(
                lines,
                "",
                "AWS_ACCESS_KEY_ID=any AWS_SECRET_ACCESS_KEY=any AWS_REGION=us-east-1 aws s3 cp " + quoted + " s3://"
                        + bucket + " --metadata published=2025-06-13 --endpoint-url " + stack.s3());
        return lines.append("\nCtrl-C stops it.").toString();
    }

    private static void line(StringBuilder lines, String what, String how) {
        lines.append(String.format("  %-11s %s%n", what, how));
    }
}
