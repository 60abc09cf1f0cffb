"""A million made-up words, the same in every language, and the SHA-256 of their pieces: million.py VOCAB.txt

A word is one to four parts, each drawn by a linear congruential generator: a piece of the vocabulary, with its first letter or all of
it in capitals now and then, or a code point of RANGES. The digest takes a word's piece ids as decimal numbers parted by spaces, a line a word.
"""
import hashlib
import sys

import tokens

COUNT = 1_000_000
# Latin-1 and beyond, combining marks, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, punctuation, currencies, CJK, Hangul, emoji.
RANGES = [
    (0x21, 0x7E), (0xA1, 0x17F), (0x300, 0x33F), (0x391, 0x3A1), (0x3B1, 0x3C9), (0x410, 0x44F), (0x5D0, 0x5EA), (0x627, 0x64A),
    (0x905, 0x939), (0xE01, 0xE30), (0x2010, 0x2027), (0x20A0, 0x20B5), (0x4E00, 0x4EFF), (0xAC00, 0xACFF), (0x1F600, 0x1F64F),
]


class Dice:
    """Knuth's MMIX generator; draws use the upper bits."""

    def __init__(self, seed):
        self.state = seed

    def draw(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 33) % bound


def words(vocabulary):
    """The words, in order. `vocabulary` is the list of pieces."""
    dice = Dice(20)
    for _ in range(COUNT):
        yield "".join(_part(vocabulary, dice) for _ in range(1 + dice.draw(4)))


def _part(vocabulary, dice):
    kind = dice.draw(10)
    if kind == 0:
        low, high = RANGES[dice.draw(len(RANGES))]
        return chr(low + dice.draw(high - low + 1))
    piece = vocabulary[999 + dice.draw(len(vocabulary) - 999)].removeprefix("##")
    if kind == 1:
        return piece.upper() if piece.isascii() else piece
    if kind <= 4:
        return piece[0].upper() + piece[1:] if piece[0].isascii() else piece
    return piece


def main():
    with open(sys.argv[1], encoding="utf8") as lines:
        vocabulary = [line.rstrip("\n") for line in lines]
    pieces, digest = tokens.WordPieces(sys.argv[1]), hashlib.sha256()
    for word in words(vocabulary):
        digest.update((" ".join(map(str, pieces(word))) + "\n").encode())
    print(digest.hexdigest())


if __name__ == "__main__":
    main()
