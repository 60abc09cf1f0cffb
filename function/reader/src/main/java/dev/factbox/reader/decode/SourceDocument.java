package dev.factbox.reader.decode;

import com.fasterxml.jackson.databind.JsonNode;
import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.article.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An upload, or a file in one, with its characters, its XML and its JSON decoded when they are first asked for. */
public final class SourceDocument {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML_ENCODING =
            Pattern.compile("^[^<]{0,8}<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int HEAD = 400;

    private final Upload upload;
    private final int nesting;
    private @Nullable String text;
    private @Nullable Element xml;
    private @Nullable JsonNode json;

    private SourceDocument(Upload upload, int nesting) {
        this.upload = upload;
        this.nesting = nesting;
    }

    public static SourceDocument of(Upload upload) {
        return new SourceDocument(upload, 0);
    }

    /** A file inside this one. */
    public SourceDocument inner(byte[] bytes, String name, @Nullable String mediaType) {
        String uri = upload.uri() + "/" + name;
        return new SourceDocument(
                new Upload(bytes, uri, upload.versionId(), mediaType, upload.published(), upload.received()),
                nesting + 1);
    }

    public Upload upload() {
        return upload;
    }

    public byte[] bytes() {
        return upload.bytes();
    }

    /** In how many files it lies: 0 for the upload itself. */
    public int nesting() {
        return nesting;
    }

    /** The file's name in small letters, without its folders. */
    public String name() {
        String uri = upload.uri();
        return Letters.lower(uri.substring(uri.lastIndexOf('/') + 1));
    }

    public boolean startsWith(String magic) {
        return Bytes.startsWith(bytes(), magic);
    }

    /** Its characters: no byte order mark, LF for CRLF. */
    public String text() throws UnreadableException {
        if (text == null) {
            text = CharacterSets.decode(bytes(), declaredCharset()).replace("\r\n", "\n");
        }
        return text;
    }

    private @Nullable String declaredCharset() {
        String mediaType = upload.mediaType();
        Matcher matcher = CHARSET.matcher(mediaType == null ? "" : mediaType);
        if (matcher.find()) {
            return matcher.group(1);
        }
        int length = Math.min(HEAD, bytes().length);
        Matcher declaration = XML_ENCODING.matcher(new String(bytes(), 0, length, StandardCharsets.ISO_8859_1));
        return declaration.find() ? declaration.group(1) : null;
    }

    /** Local name of the root element, when it begins as XML or HTML does. */
    public Optional<String> root() throws UnreadableException {
        return Prolog.of(text()).rootName();
    }

    /** Returns true if its root element has one of these local names. */
    public boolean rooted(String... names) throws UnreadableException {
        Optional<String> root = root();
        return root.isPresent() && List.of(names).contains(root.get());
    }

    /** The root element. */
    public Element xml() throws UnreadableException {
        if (xml == null) {
            xml = Xml.parse(text());
        }
        return xml;
    }

    /** The JSON object or list that it is; empty when it doesn't begin as one. */
    public Optional<JsonNode> json() throws UnreadableException {
        if (json == null && Json.begins(text())) {
            json = Json.parse(text());
        }
        return Optional.ofNullable(json);
    }
}
