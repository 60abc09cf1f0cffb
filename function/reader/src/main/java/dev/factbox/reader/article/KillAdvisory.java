package dev.factbox.reader.article;

import dev.factbox.factsheet.StoryName;
import java.util.List;

/**
 * A document that kills another story in words alone, as agencies' desks send them to editors ("KILL KILL KILL", "A
 * kill is mandatory", "STORY WITHDRAWN"). It is no story itself.
 *
 * @param stories the names of the stories that it may mean, as {@link StoryName} forms them; empty when it names none
 */
public record KillAdvisory(List<String> stories) {
    public KillAdvisory {
        stories = List.copyOf(stories);
    }
}
