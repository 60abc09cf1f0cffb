package dev.factbox.lookup.page;

/** The frame of all pages: masthead with the search, footer, and the head that browsers and feed readers look at. */
final class Document {
    private Document() {}

    /**
     * A whole page.
     *
     * @param question the words that were searched for, empty where none were
     * @param alternates links to the page's other forms, as elements of its head
     */
    static String of(String title, String question, String alternates, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="icon" type="image/svg+xml" href="/icon.svg">
                <link rel="stylesheet" href="/style.css">
                <link rel="alternate" type="application/atom+xml" title="Articles" href="/v1/articles.atom">
                %s</head>
                <body>
                <a class="skip" href="#main">To the content</a>
                <header>
                <a class="brand" href="/">Factbox</a>
                <form role="search" action="/"><label class="unseen" for="q">Search articles, people and places</label>
                <input id="q" name="q" type="search" required maxlength="300" placeholder="Search articles, people, places" value="%s">
                <button>Search</button></form>
                </header>
                <main id="main">
                %s</main>
                <footer><a href="/v1/articles.atom">Feed</a> <a href="/openapi.json">API</a></footer>
                </body>
                </html>
                """.formatted(Html.escape(title), alternates, Html.escape(question), body);
    }

    static String of(String title, String body) {
        return of(title, "", "", body);
    }
}
