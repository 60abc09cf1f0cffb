/** HTML pages and fragments to articles: the body out of its boilerplate, and what the page says of itself. {@link dev.factbox.reader.article.page.Pages} is the front door. */
@NullMarked
package dev.factbox.reader.article.page;

import org.jspecify.annotations.NullMarked;
