"""Writes golden cases of tokens.py, one JSON object a line: text (one paragraph), words [[start, end]…] in code points, shapes, pieces [[id…]…].

python golden.py VOCAB.txt > golden.jsonl
"""
import json
import sys

import tokens

TEXTS = """\
The minister said on Tuesday that he doesn't expect a deal before Jan. 3, 2026.
"I can't," she told reporters, "and I won't." Trump's envoy wasn't there; they'd've come, wouldn't they?
“We’ve lost everything,” said Mr. O’Neill’s sister-in-law, who cannot walk. ‘It’s over,’ she’d said.
The U.S. and the U.K. met in Washington, D.C., at 10:30 a.m. on 9/11/2024. J. K. Rowling and George W. Bush did not.
Shares of AT&T fell 3.5% to $1,024.10 (US$40bn less); oil rose by €12m, or 1,000,000 barrels, 5km from the 20th well.
Ex-President Müller, a pro-European, re-elected in the mid-1990s, called the non-binding vote “naïve”…
See https://example.org/a/b?c=d&e=f#g, www.example.com/news. or write to desk.editor+news@mail.example.co.uk!
Follow @newsdesk and #Election2026 – or call 555-010-1234 ext. 7... Really?! No!!! --- ok -- fine.
He said: “Don’t”. She's gonna leave; lemme see. The Democrats' plan, the '90s, the 1980's, the 1980s.
Well-known all-purpose co-founder Jean-Luc al-Hasan (b. 1953) of X-Corp. said e-mail traffic was up two-thirds.
Yahoo!'s chief, "Lost"'s author and St. Mary's rector got No. 1 and Nos. 3–5, etc. and so on vs. nothing.
北京 and Москва, Αθήνα, İstanbul, Łódź and Zürich — 東京2020; 50°C, ½ cup, №5, ١٢٣ and ten²
😀 A smile 👍🏽 and a family 👨‍👩‍👧 flag 🇺🇳; cafe\u0301 zero\u200bwidth soft\u00adhyphen non\u00a0breaking \ufeffmark
<b>tags</b> & R&D; foo_bar a/b and/or C++ 100,000:1 .5 1.2.3 v2.0 x=-3 [sic] {x} ~5 *** ====== :) ;-) `quoted' ``so''
HEADLINE IN CAPITALS: PM QUITS AS PG&E'S 'NIGHTMARE' DOESN'T END
iPhone McDonald d'Arc O'Brien rock'n'roll y'all ma'am o'clock 'tis 5pm 10PM 4G 3D B2B 12k 7MB 60mph 1st 2ND
Supercalifragilisticexpialidocious pneumonoultramicroscopicsilicovolcanoconiosis didnt couldnt
A sentence.Another one.He left the E.U. It (the E.U) stayed. Vitamin C. Plan B. Phil G. Smith, Ph.D., M.D.
“‘Nested quotes,’ he said,” said she. ''Old style'' quotes, «guillemets», „low“ quotes.
Thats what youre after, im told; files a_b-1.xls, x.PDF; rec.pets.cats; max_size; cats etc. and dogs etc. At 7:30p.m. w/o $$$ n/a. Eh.?
Its a start, its been slow, your the first and Im sure hes in; the firm and its so-called owners, your plan, Im Tal. Im said hes late, Im during the vote was out, Im going. Doors open 7:30PM, 2.5km off.
Mail desk.lead@NEWSROOM or x@y.example; DONT, CANT, outta here, its kind of late, its.
1. First 2) second (3) third – 2-1 win, 60-40 split, 2019-2020, 24/7, +44 20 7946 0000, 3:2, −5
""".splitlines()
TEXTS += ["", " ", "a", "'", "’s", "\u0301", "\U0001f600", "www.", "http://", "@", "...", "a" * 250, "x" * 3 + "-" * 3, "no.", "No. 7", "U.S.A", "U.S.A."]


def main():
    pieces = tokens.WordPieces(sys.argv[1])
    for text in TEXTS:
        spans = tokens.words(text)
        case = {"text": text, "words": spans, "shapes": tokens.shapes(text, spans), "pieces": [pieces(text[s:e]) for s, e in spans]}
        print(json.dumps(case, ensure_ascii=True))


if __name__ == "__main__":
    main()
