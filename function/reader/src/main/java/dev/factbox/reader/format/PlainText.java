package dev.factbox.reader.format;

import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.article.Article;
import dev.factbox.reader.article.Limits;
import dev.factbox.reader.article.Metadata;
import dev.factbox.reader.article.MetadataBuilder;
import dev.factbox.reader.article.Paragraph;
import dev.factbox.reader.article.Paragraph.Role;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.article.Upload;
import dev.factbox.reader.decode.CharacterSets;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.text.Head;
import dev.factbox.reader.text.HeadlineShape;
import dev.factbox.reader.text.LanguageIdentifier;
import dev.factbox.reader.text.Layout;
import dev.factbox.reader.text.Layout.Block;
import dev.factbox.reader.wire.Corrections;
import dev.factbox.reader.wire.Dateline;
import dev.factbox.reader.wire.Embargo;
import dev.factbox.reader.wire.Furniture;
import dev.factbox.reader.wire.KillDetector;
import dev.factbox.reader.wire.Signals;
import dev.factbox.reader.wire.UploadDates;
import dev.factbox.reader.wire.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Plain text as people type and paste it: every character is kept, and the roles of its paragraphs are recognised.
 * Accepts every document, so it is asked last.
 */
final class PlainText implements Format {
    private static final Pattern NOTE = Pattern.compile("(?i)\\(?(?:eds|editor['’]?s?['’]? note)\\b.*");

    @Override
    public boolean recognises(SourceDocument document) {
        return true;
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        return List.of(new Parsed.Story(parse(document.text(), document.upload())));
    }

    static Article parse(String content, Upload upload) throws UnreadableException {
        return parse(content, upload, "text/plain", new MetadataBuilder());
    }

    /**
     * Also for texts from files that say more of themselves than the text does, in {@code metadata}: that comes first.
     */
    static Article parse(String content, Upload upload, String mediaType, MetadataBuilder metadata)
            throws UnreadableException {
        readable(content);
        List<Block> blocks = Layout.blocks(content);
        Head.Lines head = Head.read(blocks);
        List<Role> roles = roles(blocks, head.roles());
        metadata.headlineOtherwise(head.headline()).byOtherwise(head.by()).located(head.located());
        LanguageIdentifier.identify(content, metadata);
        KillDetector.detect(head.headline(), null, content).ifPresent(metadata::advisory);
        Corrections.headline(head.headline(), metadata);
        blocks.stream()
                .limit(head.roles().size())
                .filter(block -> NOTE.matcher(block.string()).matches())
                .forEach(block -> note(block.string(), metadata));
        blocks.stream()
                .map(Block::string)
                .filter(line -> !line.equals(head.headline()))
                .forEach(line -> Corrections.line(line, metadata));
        LocalDate reference = UploadDates.day(upload);
        Text text = Text.of(content);
        Optional<Dateline> dateline = dateline(blocks, roles);
        dateline.ifPresent(d -> metadata.located(d.located()));
        WrittenDate date = head.date() == null ? dateline.map(Dateline::date).orElse(null) : head.date();
        if (date != null) {
            metadata.published(new Published(date.before(reference).toString(), Published.From.DATELINE));
        }
        blocks.stream()
                .limit(head.roles().size())
                .filter(b -> Embargo.is(b.string()))
                .forEach(b -> Embargo.note(b.string(), reference, metadata));
        return article(text, blocks, roles, dateline, metadata.build(UploadDates.published(upload)), mediaType);
    }

    private static void note(String line, MetadataBuilder metadata) {
        Signals.publicNote(line).ifPresent(metadata::ednoteOtherwise);
        Corrections.note(line, metadata);
    }

    private static void readable(String text) throws UnreadableException {
        if (text.length() > Limits.TEXT) {
            throw UnreadableException.tooLarge(
                    "The text has %d characters; at most %d are read.".formatted(text.length(), Limits.TEXT));
        }
        long control = text.chars().filter(Character::isISOControl).count();
        long space = text.chars().filter(Character::isWhitespace).count();
        if ((control - space) * 20 > text.length()) {
            throw CharacterSets.binary("More than a twentieth of its characters are control codes");
        }
        if (text.isBlank()) {
            throw UnreadableException.of("empty", "Nothing to read", "The upload holds only white space.");
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw UnreadableException.of("no-letter", "No words in it", "The upload holds no letter of any alphabet.");
        }
    }

    private static List<Role> roles(List<Block> blocks, List<Role> head) {
        List<Role> roles = new ArrayList<>(head);
        for (int i = head.size(); i < blocks.size(); i++) {
            roles.add(role(blocks, i, head.size()));
        }
        if (!roles.contains(Role.STORY)) {
            roles.replaceAll(_ -> Role.STORY);
        }
        return roles;
    }

    private static Role role(List<Block> blocks, int i, int story) {
        String block = blocks.get(i).string();
        if (Furniture.is(block) || Corrections.isLine(block)) {
            return Role.FURNITURE;
        }
        boolean inside = i > story && i + 1 < blocks.size();
        return inside
                        && HeadlineShape.sub(
                                blocks.get(i - 1).string(),
                                block,
                                blocks.get(i + 1).string())
                ? Role.HEADLINE
                : Role.STORY;
    }

    private static Optional<Dateline> dateline(List<Block> blocks, List<Role> roles) {
        return Dateline.opening(blocks.get(roles.indexOf(Role.STORY)).string());
    }

    private static Article article(
            Text text,
            List<Block> blocks,
            List<Role> roles,
            Optional<Dateline> dateline,
            Metadata metadata,
            String mediaType) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            paragraphs.add(new Paragraph(text.spanOfUtf16(block.start(), block.end()), roles.get(i)));
        }
        int first = roles.indexOf(Role.STORY);
        Span body = paragraphs
                .get(first)
                .span()
                .cover(paragraphs.get(roles.lastIndexOf(Role.STORY)).span());
        Block opening = blocks.get(first);
        Span dated = dateline.map(d -> text.spanOfUtf16(opening.start(), opening.start() + d.length()))
                .orElse(null);
        return new Article(text, body, paragraphs, dated, metadata, mediaType);
    }
}
