package dev.factbox.reader.article;

import dev.factbox.reader.article.page.Page;
import dev.factbox.reader.article.page.Pages;
import java.util.List;
import java.util.regex.Pattern;

/** An HTML page or fragment. */
final class HtmlPage implements Format {
    private static final Pattern BEGINS = Pattern.compile(
            "\\A\\s*(?:<!--.*?-->\\s*){0,9}<(?:!doctype html|style|script|link|noscript|base|center|font|form|table|html|head|body|article|main|section|div|p|h[1-6]|ul|span|header|title|meta|blockquote|table|a|b|i|em|strong)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*|<!--.*?-->\\s*){0,9}<(?:!doctype\\s+html|html)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    @Override
    public boolean recognises(Document document) throws UnreadableException {
        String head = document.text().substring(0, Math.min(document.text().length(), 5_000));
        return PAGE.matcher(head).matches() || BEGINS.matcher(head).matches();
    }

    @Override
    public List<Parsed> parse(Document document) throws UnreadableException {
        Page page = Pages.read(document.text());
        Body body = new Body();
        page.passages().forEach(passage -> body.add(passage.role(), passage.text()));
        return List.of(new Parsed.Story(body.article("text/html", page.metadata(), document.upload())));
    }
}
