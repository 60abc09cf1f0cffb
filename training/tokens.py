"""Words, word shapes and word pieces: how text becomes the model's input.

Whoever runs the model must split text in exactly this way; `golden.py` writes cases to check a port against.

Words. `words(text)` works on a *skeleton*, a string with one ASCII character for each code point of the text, so that the
regular expressions below mean the same in every language and every offset is a code-point offset. A code point becomes
  ' '     if it is white space (Unicode White_Space), a control character, U+200B, U+2060 or U+FEFF;
  itself  if it is any other ASCII character;
  "'"     if it is U+2019 (right single quotation mark) or U+02BC;
  '-'     if it is U+2010 or U+2011;
  '0'     if its general category is Nd;
  'A'     if it is Lu or Lt, 'a' if it is any other L*, Nl or No;
  'a'     if it is M* or Cf after a letter or digit, \\x02 if after a symbol or another \\x02, \\x01 otherwise;
  \\x01    if it is anything else.
WORD is then matched from left to right, each match starting where the last one ended (spaces skipped; what lies before the start
is visible to look-behind, in Java `useTransparentBounds(true)`), and each match is cut by the first rule that applies: CLITICS, SHORT, FUSED or UNIT. The conventions are those of UD English EWT and GUM: "don't" is do + n't,
hyphens stand alone but after a prefix ("non-", "co-"), numbers, URLs and abbreviations are whole.
"""
import re
import unicodedata

SPACES = {*range(0x00, 0x21), *range(0x7F, 0xA1), 0x1680, *range(0x2000, 0x200C), 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF}
PREFIXES = (
    "non|mid|re|anti|co|pre|pro|cross|post|over|ex|semi|sub|multi|counter|mini|inter|neo|micro|macro|socio|psycho|un|intra"
    "|ultra|hyper|quasi|pseudo|bi|tri|e"
)
ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Prof|Rev|Fr|Hon|Messrs|Sen|Sens|Rep|Reps|Gov|Govs|Pres|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Pvt|Adm|Brig|Det|Supt|Insp"
    "|St|Ste|Mt|Ft|Ave|Blvd|Rd|Jr|Sr|Inc|Corp|Co|Cos|Ltd|Bros|Assn|Dept|Univ|Gmbh|Plc"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun"
    "|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mich|Minn|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo"
    "|vs|v|al|cf|ca|approx|est|ed|eds|vol|fig|p|pp|Vol|Fig|Art|Sec|Ph"
)
UNITS = (
    "[AaPp][Mm]|[Bb][Nn]|[Tt][Nn]|mn|m|k|[Kk]m|kg|mg|mm|cm|ml|[Mm]ph|[Kk]ph|[Kk]mh|lbs?|oz|ft|hrs?|mins?|secs?|yrs?|[KMGTkmgt][Bb]|[KMG]?[Hh]z|hp|[kMG]W"
)
TOP_LEVEL = "com|org|net|edu|gov|mil|int|info|io|tv|co\\.uk|org\\.uk|ac\\.uk|gov\\.uk|com\\.au|co\\.nz|co\\.za|eu|de|fr|ca|uk|ru|cn|jp|in|us"
FILES = "docx?|xlsx?|pptx?|pdf|html?|txt|csv|jpe?g|png|gif|zip|exe|mp[34]|avi|DOC|XLS|PPT|PDF|TXT|JPG|ZIP"
NOT_INSIDE = "(?<![A-Za-z0-9])"
NO_MORE = "(?![A-Za-z0-9])"
NUMBER = "[0-9]+(?:[.,:/][0-9]+){0,20}"
WORD = re.compile(
    "|".join(
        [
            # web addresses, e-mail addresses, handles, hash tags
            "(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://[!#-;=?-~]{0,2000}[A-Za-z0-9/=_#%~+-]",
            "[Ww][Ww][Ww]\\.[!#-;=?-~]{0,2000}[A-Za-z0-9/=_#%~+-]",
            "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,8}",
            f"{NOT_INSIDE}[A-Za-z0-9][A-Za-z0-9-]{{0,62}}(?:\\.[A-Za-z0-9-]{{1,63}}){{0,4}}\\.(?:{TOP_LEVEL})(?:/[!#-;=?-~]{{0,2000}}[A-Za-z0-9/=_#%~+-])?{NO_MORE}",
            "[@#][A-Za-z_][A-Za-z0-9_]{0,200}",
            # names of files, groups and variables, short forms with a slash
            f"{NOT_INSIDE}[A-Za-z0-9]{{1,64}}(?:[_-][A-Za-z0-9]{{1,64}}){{0,8}}\\.(?:{FILES}){NO_MORE}",
            f"{NOT_INSIDE}[a-z]{{2,20}}(?:\\.[a-z]{{2,20}}){{2,8}}{NO_MORE}",
            f"{NOT_INSIDE}[A-Za-z0-9]{{1,64}}(?:_[A-Za-z0-9]{{1,64}}){{1,8}}{NO_MORE}",
            f"{NOT_INSIDE}(?:[Bb]/c|[Ww]/o|[Nn]/[Aa]){NO_MORE}",
            # telephone numbers, decades, numbers (ordinals, decimals, times, dates), numbers with a unit (cut below)
            f"{NOT_INSIDE}[0-9]{{3}}-(?:[0-9]{{3}}-)?[0-9]{{4}}{NO_MORE}",
            f"{NOT_INSIDE}'[0-9]0s{NO_MORE}",
            f"[0-9]+'s{NO_MORE}",
            f"{NUMBER}(?=[ap]\\.m\\.)",
            f"(?<=[0-9])[ap]\\.m\\.{NO_MORE}",
            f"{NUMBER}(?:{UNITS}){NO_MORE}",
            f"{NUMBER}(?:st|nd|rd|th|ST|ND|RD|TH|s)?{NO_MORE}",
            f"(?<![A-Za-z0-9.])\\.[0-9]+{NO_MORE}",
            # abbreviations and initials
            f"{NOT_INSIDE}(?:[A-Za-z]\\.){{2,10}}{NO_MORE}",
            f"{NOT_INSIDE}(?:[A-Za-z]\\.){{1,9}}[A-Za-z]{NO_MORE}",
            f"{NOT_INSIDE}Ph\\.D\\.",
            f"{NOT_INSIDE}(?:Nos?|Rs)\\.(?= ?[0-9])",
            f"{NOT_INSIDE}(?:{ABBREVIATIONS})\\.(?!\\.)",
            f"{NOT_INSIDE}etc\\.(?= ?[a-z,;:)])",
            f"{NOT_INSIDE}[A-HJ-Z]\\.(?= [A-Z])",
            f"{NOT_INSIDE}(?:US|HK|NZ|NT|CA|AU|[ACSR])\\$",
            f"{NOT_INSIDE}[A-Z]{{1,5}}(?:&[A-Z]{{1,5}})+{NO_MORE}",
            # clitics that stand alone after a symbol, and words
            f"(?<=[^ ])'(?:s|S|re|ve|ll|d|m){NO_MORE}",
            f"(?:(?<![A-Za-z0-9'-])(?i:{PREFIXES})-)?[A-Za-z0-9]+(?:'[A-Za-z0-9]+){{0,4}}",
            # symbols: runs of one kind, emoticons, or one alone
            "\\.[!?]+|\\.{2,}|-{2,}|[!?]{2,}|\\*{2,}|\\+{2,}|\\${2,}|={2,}|_{2,}|~{2,}|#{2,}|<{2,}|>{2,}|''|``",
            "[:;=]-?[)(DP]" + NO_MORE,
            "[^ ]\x02*",
        ]
    )
)
CLITICS = re.compile("^(.+?)(n't|N'T|'(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M))$")
FUSED = re.compile("^([Cc]an|CAN)(not|NOT)$|^([Gg]on|[Ww]an)(na)$|^([Gg]ot|[Oo]ut)(ta)$|^([Gg]im|[Ll]em)(me)$|^([Dd]o|[Dd]id|[Dd]oes|[Ii]s|[Ww]as|[Cc]ould|[Ww]ould|[Hh]a[sd]|[Hh]ave|[Aa]re|[Ww]ere|[Ss]hould|[Ww]o|[Cc]a|[Aa]i)(nt)$|^([Tt]hat|[Ww]hat|[Tt]?[Hh]ere)(s)$|^(DO|DID|DOES|IS|WAS|COULD|WOULD|HA[SD]|HAVE|ARE|WERE|SHOULD|WO|CA|AI)(NT)$|^([Yy]ou|[Tt]hey)(re|ve|ll)$|^([Hh]e|[Ss]he)(s)$|^(i)(m|ve)$")
UNIT = re.compile(f"^({NUMBER})({UNITS})$")
# "its" for "it's" and "your" for "you're" where what follows cannot follow a possessive, "Im" for "I'm": the last letter is a word
SHORT = re.compile(
    "(?:[Ii]ts|[Yy]our)(?= (?:an?|the|this|that|these|those|my|your|his|our|their|not|no|been|in|on|at|from|for|to|with|like|kind of|really|so|too|also|definitely"
    "|probably|because|nothing|something|anyone|what|why|how|where|when|who|if|he|she|it|you|we|they|got|gonna|going)(?![A-Za-z0-9'.-]| -))"
    "|Im(?= (?:not|so|sure|sorry|glad|happy|afraid|really|very|pretty|just|an?|the"
    "|(?!during|according|including|following|regarding|concerning)[a-z]{2,12}ing)(?![A-Za-z0-9'.-]))"
)


def skeleton(text):
    out = []
    last = " "
    for c in text:
        last = _skeleton_of(c, last)
        out.append(last)
    return "".join(out)


def _skeleton_of(c, last):
    cp = ord(c)
    if cp in SPACES:
        return " "
    if cp < 0x80:
        return c
    if c in "\u2019\u02bc":
        return "'"
    if c in "\u2010\u2011":
        return "-"
    kind = unicodedata.category(c)
    if kind == "Nd":
        return "0"
    if kind in ("Lu", "Lt"):
        return "A"
    if kind[0] == "L" or kind in ("Nl", "No"):
        return "a"
    if kind[0] == "M" or kind == "Cf":
        if last.isalnum():  # an ASCII letter or digit, as a skeleton has no others
            return "a"
        return "\x01" if last == " " else "\x02"
    return "\x01"


def words(text):
    """The words of a text, in order: half-open (start, end) pairs in code points."""
    bones = skeleton(text)
    found = []
    at = 0
    while at < len(bones):
        if bones[at] == " ":
            at += 1
            continue
        end = WORD.match(bones, at).end()
        found += _cut(bones, at, end)
        at = end
    return found


def _cut(bones, start, end):
    """Cuts a match into words: clitics off the end (at most two), short forms and fused pairs apart, a unit off its number."""
    tail = []
    for _ in range(2):
        if m := CLITICS.match(bones[start:end]):
            if m[1].isdigit():
                break
            cut = start + len(m[1])
            tail.insert(0, (cut, end))
            end = cut
    if not tail:
        if SHORT.match(bones, start):
            return [(start, end - 1), (end - 1, end)]
        for rule in (FUSED, UNIT):
            if m := rule.match(bones[start:end]):
                cut = start + len(next(g for g in m.groups() if g is not None))
                return [(start, cut), (cut, end)]
    return [(start, end), *tail]


# ---------------------------------------------------------------- word shapes
JOINED, SPACED, PARAGRAPH = 0, 1, 2  # what comes before a word: no space, space, a paragraph's start
SHAPES = 34


def shape(word, before):
    """A word's shape as the model reads it: 1 + 3 x form + before, in 1..33; 0 is for [CLS] and [SEP].

    Letters and digits are judged by general category: L* is a letter, Lu and Lt upper case, Nd a digit. Forms, the first that fits:
    0 letters only lower, no digit; 1 one upper letter, the first, and more letters; 2 two or more letters, all upper;
    3 one letter, upper; 4 upper first, mixed after; 5 lower first, upper later (none has digits);
    6 digits and no letter; 7 digits and letters; 8 only . ! ? or U+2026; 9 only quotation marks; 10 the rest."""
    letters = [c for c in word if unicodedata.category(c)[0] == "L"]
    upper = [unicodedata.category(c) in ("Lu", "Lt") for c in letters]
    digits = any(unicodedata.category(c) == "Nd" for c in word)
    return 1 + 3 * _form(word, letters, upper, digits) + before


def _form(word, letters, upper, digits):
    if digits:
        return 7 if letters else 6
    if letters:
        if not any(upper):
            return 0
        if len(letters) == 1:
            return 3
        if all(upper):
            return 2
        if upper[0]:
            return 1 if sum(upper) == 1 else 4
        return 5
    if all(c in ".!?\u2026" for c in word):
        return 8
    if all(c in "\"'`\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a" for c in word):
        return 9
    return 10


def shapes(text, spans):
    """The shapes of a paragraph's words."""
    found, last = [], None
    for start, end in spans:
        before = PARAGRAPH if last is None else JOINED if start == last else SPACED
        found.append(shape(text[start:end], before))
        last = end
    return found


# ---------------------------------------------------------------- word pieces
MOST_PIECES = 16  # of one word; what lies beyond is not read


class WordPieces:
    """BERT's uncased WordPiece, applied to one word at a time."""

    def __init__(self, vocab_path):
        with open(vocab_path, encoding="utf8") as lines:
            self.ids = {line.rstrip("\n"): n for n, line in enumerate(lines)}
        self.cls, self.sep, self.unknown = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]
        self.known = {}

    def __call__(self, word):
        """1 to MOST_PIECES piece ids. A word of which nothing is left after cleaning is [UNK]."""
        found = self.known.get(word)
        if found is None:
            pieces = [p for part in basic(word) for p in self._greedy(part)]
            found = self.known[word] = pieces[:MOST_PIECES] or [self.unknown]
        return found

    def _greedy(self, part):
        if len(part) > 100:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return pieces


def basic(word):
    """BertTokenizer's cleaning with lower-casing and accent stripping, then each punctuation mark and CJK character apart."""
    clean = "".join(c for c in word if c not in "\0\ufffd" and not (unicodedata.category(c)[0] == "C"))
    plain = "".join(c for c in unicodedata.normalize("NFD", clean.lower()) if unicodedata.category(c) != "Mn")
    parts = []
    grow = False
    for c in plain:
        if _stands_alone(c):
            parts.append(c)
            grow = False
        elif grow:
            parts[-1] += c
        else:
            parts.append(c)
            grow = True
    return parts


CJK = ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F))


def _stands_alone(c):
    cp = ord(c)
    if 33 <= cp <= 47 or 58 <= cp <= 64 or 91 <= cp <= 96 or 123 <= cp <= 126:
        return True
    return unicodedata.category(c)[0] == "P" or any(low <= cp <= high for low, high in CJK)
