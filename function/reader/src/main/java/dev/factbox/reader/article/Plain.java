package dev.factbox.reader.article;

import java.util.List;

/** Text of no other format, whose characters make words. */
final class Plain implements Format {
    @Override
    public boolean recognises(Document document) {
        return true;
    }

    @Override
    public List<Parsed> parse(Document document) throws UnreadableException {
        return List.of(new Parsed.Story(PlainText.parse(document.text(), document.upload())));
    }
}
