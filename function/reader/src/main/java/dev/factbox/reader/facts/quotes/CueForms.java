package dev.factbox.reader.facts.quotes;

import dev.factbox.factsheet.Claim.Modality;
import dev.factbox.factsheet.Cue;
import dev.factbox.factsheet.Span;
import dev.factbox.reader.facts.modality.Modalities;
import dev.factbox.reader.language.Syntax;
import dev.factbox.reader.language.Token;
import dev.factbox.reader.language.Upos;

/** Tells how a cue stands in its clause, and shows all that turns its sense: "would not confirm", "declined to say". */
final class CueForms {
    /** The most words from what turns a cue to the cue. */
    private static final int FARTHEST = 6;

    private final Syntax syntax;
    private final Modalities modalities;

    CueForms(Syntax syntax) {
        this.syntax = syntax;
        this.modalities = new Modalities(syntax);
    }

    boolean isNegated(Attribution attribution) {
        return isClause(attribution) && modalities.isNegated(attribution.cue());
    }

    /** Returns the modality of the cue's clause; an accusation is made, whatever it accuses of. */
    Modality modality(Attribution attribution) {
        if (!isClause(attribution)) {
            return Modality.ASSERTED;
        }
        Modality modality = modalities.of(attribution.cue());
        return modality == Modality.ALLEGED && !modalities.isDoubted(attribution.cue()) ? Modality.ASSERTED : modality;
    }

    private static boolean isClause(Attribution attribution) {
        return attribution.cue().upos() == Upos.VERB;
    }

    /** Returns a cue as it is shown: with its auxiliaries and negation where these turn its sense. */
    Cue cue(Attribution attribution) {
        Token verb = attribution.cue();
        boolean turned = isNegated(attribution) || modality(attribution) != Modality.ASSERTED;
        Span span = turned ? withWhatTurns(attribution) : attribution.cueSpan();
        return new Cue(span.start(), span.end(), syntax.reading().slice(span), verb.lemma());
    }

    private Span withWhatTurns(Attribution attribution) {
        Token verb = attribution.cue();
        int first = verb.index();
        for (Token child : syntax.children(verb)) {
            boolean turns =
                    child.plainRelation().equals("aux") || child.plainRelation().equals("advmod");
            first = turns && verb.index() - child.index() <= FARTHEST ? Math.min(first, child.index()) : first;
        }
        Token governor = syntax.head(verb);
        boolean governed = verb.plainRelation().equals("xcomp") && governor.index() < first;
        if (governed && verb.index() - governor.index() <= FARTHEST) {
            first = governor.index();
        }
        Span whole = syntax.reading().tokens().get(first).span().cover(attribution.cueSpan());
        boolean free =
                attribution.source() == null || !attribution.source().span().overlaps(whole);
        return free ? whole : attribution.cueSpan();
    }
}
