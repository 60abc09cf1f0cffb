import tempfile
import unittest
from pathlib import Path

import corpora
import tokens

TREE = """\
# newdoc id = d
1-2	didn't	_	_	_	_	_	_	_	SpaceAfter=No
1	did	do	AUX	_	_	0	root	_	_
2	n't	not	PART	_	_	1	advmod	_	_
3	,	,	PUNCT	_	_	1	punct	_	_
4	no	no	INTJ	_	_	1	discourse	_	_

"""


class WordsAreJoinedAsInTheText(unittest.TestCase):
    def test_the_words_of_a_multiword_token_are_joined_and_its_end_is_the_tokens(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.conllu"
            path.write_text(TREE)
            [document] = corpora.read_syntax(path)
        self.assertEqual(document.before, [tokens.PARAGRAPH, tokens.JOINED, tokens.JOINED, tokens.SPACED])


if __name__ == "__main__":
    unittest.main()
