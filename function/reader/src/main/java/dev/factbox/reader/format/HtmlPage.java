package dev.factbox.reader.format;

import dev.factbox.reader.article.Letters;
import dev.factbox.reader.article.Parsed;
import dev.factbox.reader.article.UnreadableException;
import dev.factbox.reader.decode.Prolog;
import dev.factbox.reader.decode.SourceDocument;
import dev.factbox.reader.page.Page;
import dev.factbox.reader.page.Pages;
import dev.factbox.reader.text.ArticleBuilder;
import java.util.List;
import java.util.Set;

/** An HTML page or fragment. */
final class HtmlPage implements Format {
    /** Elements that a page or a fragment of one begins with, where no XML declaration says otherwise. */
    private static final Set<String> FIRST = Set.of(
            ("style script link noscript base center font form table head body article main section div p h1 h2 h3 h4 h5 h6 ul span"
                            + " header title meta blockquote a b i em strong")
                    .split(" ", -1));

    @Override
    public boolean recognises(SourceDocument document) throws UnreadableException {
        Prolog prolog = Prolog.of(document.text());
        String root = Letters.lower(prolog.rootName().orElse(""));
        boolean declared = document.text().stripLeading().startsWith("<?");
        return "html".equals(prolog.doctype()) || root.equals("html") || (!declared && FIRST.contains(root));
    }

    @Override
    public List<Parsed> parse(SourceDocument document) throws UnreadableException {
        Page page = Pages.read(document.text());
        ArticleBuilder body = new ArticleBuilder();
        page.passages().forEach(passage -> body.add(passage.role(), passage.text()));
        return List.of(new Parsed.Story(body.article("text/html", page.metadata(), document.upload())));
    }
}
