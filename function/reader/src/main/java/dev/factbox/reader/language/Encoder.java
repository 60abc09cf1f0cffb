package dev.factbox.reader.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions.ExecutionMode;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.factbox.factsheet.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The model that ships inside the artefact, on one thread. Safe to share between threads. */
final class Encoder {
    private static final String FOLDER = "/factbox/model/";
    private static final Set<String> OUTPUTS = Set.of(
            "names",
            "upos",
            "feats",
            "starts",
            "arcs",
            "dependents",
            "governors",
            "priors",
            "roles",
            "links",
            "vectors");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Labels labels;
    private final WordPieces pieces;
    private final String digest;

    private Encoder(OrtEnvironment environment, OrtSession session, Labels labels, WordPieces pieces, String digest) {
        this.environment = environment;
        this.session = session;
        this.labels = labels;
        this.pieces = pieces;
        this.digest = digest;
    }

    /** Loads the model from the class path. */
    static Encoder open() {
        try (InputStream model = resource("model.onnx");
                InputStream labels = resource("labels.json");
                InputStream vocabulary = resource("vocab.txt")) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            byte[] weights = model.readAllBytes();
            OrtSession session = environment.createSession(weights, options());
            Labels meaning = new ObjectMapper().readValue(labels, Labels.class);
            return new Encoder(
                    environment,
                    session,
                    meaning,
                    WordPieces.read(vocabulary),
                    Digest.of(weights).first(16));
        } catch (IOException e) {
            throw new UncheckedIOException("the reader's model can't be read from the class path", e);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime can't load the reader's model: " + e.getMessage(), e);
        }
    }

    String digest() {
        return digest;
    }

    private static InputStream resource(String name) {
        InputStream found = Encoder.class.getResourceAsStream(FOLDER + name);
        if (found == null) {
            throw new IllegalStateException("no " + FOLDER + name + " on the class path: build the reader with "
                    + "-Dfactbox.model=full or open, which copies training/models/ into it");
        }
        return found;
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(ExecutionMode.SEQUENTIAL);
        options.setOptimizationLevel(OptLevel.ALL_OPT);
        options.setMemoryPatternOptimization(false); // windows differ in length
        return options;
    }

    Labels labels() {
        return labels;
    }

    WordPieces pieces() {
        return pieces;
    }

    /** Pieces of words that fit into a window. */
    int room() {
        return labels.limit() - 2;
    }

    /** Reads one window: at most {@link #room()} pieces, at least one word. */
    Answers read(List<Word> words) {
        int size = 2 + words.stream().mapToInt(word -> word.pieces().length).sum();
        LongBuffer ids = LongBuffer.allocate(size);
        LongBuffer shapes = LongBuffer.allocate(size);
        LongBuffer firsts = LongBuffer.allocate(words.size());
        ids.put(pieces.opening);
        shapes.put(0);
        for (Word word : words) {
            firsts.put(ids.position());
            for (int piece : word.pieces()) {
                ids.put(piece);
                shapes.put(word.shape());
            }
        }
        ids.put(pieces.closing);
        shapes.put(0);
        return run(ids.flip(), shapes.flip(), firsts.flip());
    }

    private Answers run(LongBuffer ids, LongBuffer shapes, LongBuffer firsts) {
        try (OnnxTensor first = tensor(ids);
                OnnxTensor second = tensor(shapes);
                OnnxTensor third = tensor(firsts);
                OrtSession.Result result =
                        session.run(Map.of("pieces", first, "shapes", second, "words", third), OUTPUTS)) {
            return new Answers(
                    (float[][]) value(result, "names"),
                    (float[][]) value(result, "upos"),
                    (float[][]) value(result, "feats"),
                    (float[][]) value(result, "starts"),
                    (float[][]) value(result, "arcs"),
                    relations(result),
                    (float[][][]) value(result, "roles"),
                    (float[][]) value(result, "links"),
                    (float[][]) value(result, "vectors"));
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a window of " + firsts.limit() + " words", e);
        }
    }

    private static Relations relations(OrtSession.Result result) throws OrtException {
        return new Relations(
                ((OnnxTensor) output(result, "dependents")).getFloatBuffer().array(),
                (float[][]) value(result, "governors"),
                (float[][]) value(result, "priors"));
    }

    private OnnxTensor tensor(LongBuffer values) throws OrtException {
        return OnnxTensor.createTensor(environment, values, new long[] {values.limit()});
    }

    private static ai.onnxruntime.OnnxValue output(OrtSession.Result result, String name) {
        return result.get(name).orElseThrow();
    }

    private static Object value(OrtSession.Result result, String name) throws OrtException {
        return output(result, name).getValue();
    }
}
