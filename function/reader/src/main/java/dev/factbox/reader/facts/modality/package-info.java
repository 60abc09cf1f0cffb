/** How far a clause says that it is so: {@link dev.factbox.reader.facts.modality.Modalities} is the front door. */
@NullMarked
package dev.factbox.reader.facts.modality;

import org.jspecify.annotations.NullMarked;
