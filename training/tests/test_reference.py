import itertools
import unittest
from pathlib import Path

import million
import tokens

VOCABULARY = Path(__file__).parent.parent / "models/full/vocab.txt"


class PiecesAreThoseOfTheReference(unittest.TestCase):
    def test_on_a_million_words(self):
        from tokenizers import BertWordPieceTokenizer

        reference = BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)
        ours = tokens.WordPieces(VOCABULARY)
        words = million.words(VOCABULARY.read_text(encoding="utf8").split("\n")[:-1])
        while batch := list(itertools.islice(words, 20_000)):
            for word, found in zip(batch, reference.encode_batch(batch, add_special_tokens=False)):
                ours.known.clear()
                expected = found.ids[: tokens.MOST_PIECES] or [ours.unknown]
                self.assertEqual(ours(word), expected, ascii(word))


if __name__ == "__main__":
    unittest.main()
