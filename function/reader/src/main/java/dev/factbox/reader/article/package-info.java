/** Bytes to articles: formats, character sets, headline, byline, dateline and dates. {@link dev.factbox.reader.article.Articles} is the front door. */
@NullMarked
package dev.factbox.reader.article;

import org.jspecify.annotations.NullMarked;
