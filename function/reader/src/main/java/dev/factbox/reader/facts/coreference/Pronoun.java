package dev.factbox.reader.facts.coreference;

import dev.factbox.reader.article.Letters;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of pronouns; forms of one kind can stand for one another. */
enum Pronoun {
    I(1, 0, 1, "i me my mine myself"),
    YOU(0, 0, 1, "you your yours yourself yourselves"),
    WE(2, 0, 1, "we us our ours ourselves"),
    HE(1, 1, 1, "he him his himself"),
    SHE(1, -1, 1, "she her hers herself"),
    IT(1, 0, -1, "it its itself"),
    THEY(2, 0, 0, "they them their theirs themselves themself"),
    THIS(1, 0, -1, "this that"),
    THESE(2, 0, 0, "these those"),
    THERE(1, 0, -1, "there here"),
    ONE(1, 0, 0, "one oneself");

    private static final Map<String, Pronoun> BY_FORM = byForm();

    /** 1 one, 2 several, 0 either. */
    final int number;

    /** -1 female, 1 male, 0 either. */
    final int sex;

    /** 1 a person, -1 none, 0 either. */
    final int person;

    private final String forms;

    Pronoun(int number, int sex, int person, String forms) {
        this.number = number;
        this.sex = sex;
        this.person = person;
        this.forms = forms;
    }

    private static Map<String, Pronoun> byForm() {
        Map<String, Pronoun> pronouns = new HashMap<>();
        for (Pronoun pronoun : values()) {
            for (String form : pronoun.forms.split(" ", -1)) {
                pronouns.put(form, pronoun);
            }
        }
        return Map.copyOf(pronouns);
    }

    static @Nullable Pronoun of(String form) {
        return BY_FORM.get(Letters.lower(form));
    }

    /** Returns true if who is meant depends on who speaks. */
    boolean isOfDialogue() {
        return this == I || this == YOU || this == WE;
    }
}
