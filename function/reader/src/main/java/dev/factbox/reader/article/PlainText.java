package dev.factbox.reader.article;

import dev.factbox.factsheet.Published;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Text;
import dev.factbox.reader.Upload;
import dev.factbox.reader.article.Layout.Block;
import dev.factbox.reader.article.Paragraph.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain text as people type and paste it: every character is kept, and the roles of its paragraphs are told. */
final class PlainText {
    private PlainText() {}

    static Article parse(String content, Upload upload) {
        List<Block> blocks = Layout.blocks(content);
        Head.Lines head = Head.read(blocks);
        List<Role> roles = roles(blocks, head.roles());
        MetadataBuilder metadata =
                new MetadataBuilder().headline(head.headline()).by(head.by()).located(head.located());
        LocalDate reference = Received.day(upload);
        Text text = Text.of(content);
        Optional<Dateline> dateline = dateline(blocks, roles);
        dateline.ifPresent(d -> metadata.located(d.located()));
        WrittenDate date = head.date() == null ? dateline.map(Dateline::date).orElse(null) : head.date();
        if (date != null) {
            metadata.published(new Published(date.near(reference).toString(), Published.From.DATELINE));
        }
        blocks.stream()
                .limit(head.roles().size())
                .filter(b -> Embargo.is(b.string()))
                .forEach(b -> Embargo.note(b.string(), reference, metadata));
        return article(text, blocks, roles, dateline, metadata.build(Received.published(upload)));
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
        if (Furniture.is(block)) {
            return Role.FURNITURE;
        }
        boolean inside = i > story && i + 1 < blocks.size();
        return inside
                        && Headlines.sub(
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
            Text text, List<Block> blocks, List<Role> roles, Optional<Dateline> dateline, Metadata metadata) {
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
        return new Article(text, body, paragraphs, dated, metadata, "text/plain");
    }
}
