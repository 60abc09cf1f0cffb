/** Words to stems; {@link dev.factbox.reader.summary.stem.PorterStemmer} is the front door. */
@NullMarked
package dev.factbox.reader.summary.stem;

import org.jspecify.annotations.NullMarked;
