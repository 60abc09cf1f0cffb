package dev.factbox.reader.facts.coreference;

import dev.factbox.factsheet.Entity;
import dev.factbox.reader.language.Name;

/**
 * A name whose entity is known.
 *
 * @param entity equal for all names of one entity
 * @param sex -1 for a woman, 1 for a man, 0 unknown
 */
public record ResolvedName(Name name, int entity, Entity.Type type, int sex) {}
