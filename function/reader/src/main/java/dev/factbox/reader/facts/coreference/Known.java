package dev.factbox.reader.facts.coreference;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.language.Name;

/**
 * A name of which it is known what else it names.
 *
 * @param entity equal for names of the same
 * @param sex -1 for a woman, 1 for a man, 0 unknown
 */
public record Known(Name name, int entity, Entity.Type type, int sex) {}
