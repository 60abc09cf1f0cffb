import unittest
from types import SimpleNamespace

import numpy as np

import labels
import silver

PERSON, PLACE = labels.NAMES.index("B-PERSON"), labels.NAMES.index("B-LOCATION")
FREE = np.zeros((9, 9)), np.zeros(9), np.zeros(9)


class Model:
    """Answers with given scores: a label for each word, and how sure it is of it."""

    name_tables = FREE

    def __init__(self, *tags):
        self.scores = np.zeros((len(tags), 9))
        for word, (label, sure) in enumerate(tags):
            self.scores[word, label] = sure

    def read(self, doc):
        yield SimpleNamespace(start=0, end=len(doc.words)), {"names": self.scores}

    def names(self, answers):
        return labels.name_spans(answers["names"].argmax(1))


class OnlyWhatIsSureIsALabel(unittest.TestCase):
    def masks(self, text, *tags):
        return silver.masks(Model(*tags), SimpleNamespace(words=text.split()))

    def test_sure_names_and_sure_others(self):
        self.assertEqual(self.masks("Ann slept", (PERSON, 9), (0, 9)), [1 << PERSON, 1])

    def test_what_is_unsure_stays_open(self):
        self.assertEqual(self.masks("Ann slept", (PERSON, 1), (0, 1)), [labels.ANY_NAME] * 2)

    def test_a_name_of_two_types_stays_open(self):
        self.assertEqual(self.masks("Bern Bern", (PERSON, 9), (PLACE, 9)), [labels.ANY_NAME] * 2)

    def test_a_mention_that_was_passed_over_stays_open(self):
        self.assertEqual(self.masks("Ann ; Ann", (PERSON, 9), (0, 9), (0, 9)), [1 << PERSON, 1, labels.ANY_NAME])


if __name__ == "__main__":
    unittest.main()
