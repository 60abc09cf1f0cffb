package dev.factbox.reader.format;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.CharacterSets;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.ArticleBuilder;
import dev.factbox.reader.text.Layout;
import dev.factbox.reader.text.Markup;
import dev.factbox.reader.wire.Byline;
import dev.factbox.reader.wire.WireDates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail (RFC 5322, MIME): its subject as headline, its plain text or HTML part as the story. Attachments are not
 * read.
 */
final class Email implements Format {
    private static final Pattern HEADER = Pattern.compile(
            "(?m)^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Subject|From|To|Date|Content-Type|X-[\\w-]+):",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 6_000;
    private static final int NEEDED = 2;
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(1_000)
            .setMaxContentLen(Limits.BYTES)
            .build();

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        String head = new String(
                        document.bytes(), 0, Math.min(HEAD, document.bytes().length), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .replace("\r\n", "\n");
        int end = head.indexOf("\n\n");
        Matcher matcher = HEADER.matcher(end < 0 ? head : head.substring(0, end));
        return matcher.lookingAt()
                && matcher.results()
                                .map(r -> Letters.lower(r.group()))
                                .distinct()
                                .count()
                        >= NEEDED;
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        try {
            Message message = message(document.bytes());
            MetadataBuilder metadata = metadata(message);
            ArticleBuilder body = new ArticleBuilder();
            content(message, body, document, 0);
            return List.of(new Parsed.Story(body.article("message/rfc822", metadata, document.upload())));
        } catch (IOException | MimeException e) {
            throw UnreadableException.malformed("The e-mail breaks MIME's rules", e);
        }
    }

    private static Message message(byte[] bytes) throws IOException, MimeException {
        int start = 0;
        while (start < bytes.length && bytes[start] <= ' ') {
            start++;
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        return builder.parseMessage(new ByteArrayInputStream(bytes, start, bytes.length - start));
    }

    private static MetadataBuilder metadata(Message message) {
        @Nullable String subject = message.getSubject();
        @Nullable Field date = message.getHeader() == null ? null : message.getHeader().getField("Date");
        MetadataBuilder metadata = new MetadataBuilder()
                .guid(
                        message.getMessageId() == null
                                ? null
                                : message.getMessageId().replaceAll("[<>]", ""))
                .headline(subject == null ? null : subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg):\\s*)+", ""))
                .published(WireDates.document(date == null ? null : date.getBody()));
        if (message.getFrom() != null) {
            message.getFrom().stream()
                    .map(from -> from.getName() == null ? "" : from.getName())
                    .filter(name -> name.contains(" "))
                    .forEach(name -> metadata.by(Byline.people(name)));
        }
        return metadata;
    }

    /** The first part that gives a story; of alternatives the plain text, as senders wrap it less. */
    private static void content(Entity entity, ArticleBuilder body, SourceDocument document, int depth)
            throws IOException, UnreadableException {
        if (depth > 10 || "attachment".equalsIgnoreCase(entity.getDispositionType()) || !body.isEmpty()) {
            return;
        }
        switch (entity.getBody()) {
            case Multipart multipart -> {
                for (Entity part : sorted(multipart.getBodyParts())) {
                    content(part, body, document, depth + 1);
                }
            }
            case Message message -> content(message, body, document, depth + 1);
            case SingleBody single -> text(single, entity, body);
            case null, default -> {
                // A part without content.
            }
        }
    }

    private static List<Entity> sorted(List<Entity> parts) {
        return Stream.concat(
                        parts.stream().filter(p -> "text/html".equalsIgnoreCase(p.getMimeType())),
                        parts.stream().filter(p -> !"text/html".equalsIgnoreCase(p.getMimeType())))
                .toList();
    }

    private static void text(SingleBody single, Entity entity, ArticleBuilder body)
            throws IOException, UnreadableException {
        String type = Letters.lower(entity.getMimeType());
        if (!type.startsWith("text/")) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        single.writeTo(bytes);
        String text = bytes.size() == 0
                ? ""
                : CharacterSets.decode(bytes.toByteArray(), known(entity.getCharset()))
                        .replace("\r\n", "\n");
        if (type.equals("text/html")) {
            Markup.html(body, text);
        } else {
            plain(text, body);
        }
    }

    private static @Nullable String known(@Nullable String charset) {
        try {
            return charset == null || !Charset.isSupported(charset) ? null : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without the quoted lines of an earlier mail and without the signature. */
    private static void plain(String text, ArticleBuilder body) {
        String own = text.split("(?m)^-- $", -1)[0].replaceAll("(?m)^>.*$", "");
        for (Layout.Block block : Layout.blocks(own)) {
            body.add(block.string().matches("\\S+@\\S+|https?://\\S+") ? Role.FURNITURE : Role.STORY, block.string());
        }
    }
}
