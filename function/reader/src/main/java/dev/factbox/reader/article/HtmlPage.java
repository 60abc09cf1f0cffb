package dev.factbox.reader.article;

import dev.factbox.reader.article.page.Page;
import dev.factbox.reader.article.page.Pages;
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
    public boolean recognises(Document document) throws UnreadableException {
        Prolog prolog = Prolog.of(document.text());
        String root = Letters.lower(prolog.rootName().orElse(""));
        boolean declared = document.text().stripLeading().startsWith("<?");
        return "html".equals(prolog.doctype()) || root.equals("html") || (!declared && FIRST.contains(root));
    }

    @Override
    public List<Parsed> parse(Document document) throws UnreadableException {
        Page page = Pages.read(document.text());
        Body body = new Body();
        page.passages().forEach(passage -> body.add(passage.role(), passage.text()));
        return List.of(new Parsed.Story(body.article("text/html", page.metadata(), document.upload())));
    }
}
