import random
import unittest

import corpora
import labels
import tokens
import windows


class Letters:
    """Pieces of a word: one a letter, so that sizes are easy to see."""

    ids = {c: n for n, c in enumerate(["[MASK]", "“", "”", "‘", "’", '"', "'"])}
    cls, sep = 101, 102

    def __call__(self, word):
        return [ord(c) for c in word]


def prepared(text):
    return windows.Prepared(corpora.tokenise("test", text), Letters())


def read(text):
    p = prepared(text)
    return [" ".join(p.doc.words[a:b]) for a, b in windows.reading_windows(p)]


class WindowsHoldWholeParagraphs(unittest.TestCase):
    def test_paragraphs_go_together_while_they_fit(self):
        a, b, c = "a" * 100, "b" * 90, "c" * 5
        self.assertEqual(read(f"{a}\n\n{b}\n\n{c}"), [f"{a} {b}", c])

    def test_a_long_paragraph_is_cut_after_the_last_sentence_that_fits(self):
        first, second, third = "a" * 80 + ' ."', "b" * 80 + " .", "c" * 80
        self.assertEqual(read(f"{first} {second} {third}".replace(" .", ".")), [f'{"a" * 80} . " {"b" * 80} .', third])

    def test_a_long_sentence_is_cut_after_the_last_word_that_fits(self):
        self.assertEqual(read(" ".join(["w" * 60] * 4)), [" ".join(["w" * 60] * 3), "w" * 60])

    def test_every_word_is_read_once_and_no_window_is_too_long(self):
        chance = random.Random(3)
        for _ in range(300):
            text = "".join(chance.choice(["ab ", "cde. ", "\n\n", "f" * 50 + " ", "“g” ", "? "]) for _ in range(chance.randrange(120)))
            p = prepared(text)
            ranges = windows.reading_windows(p)
            self.assertEqual([w for a, b in ranges for w in range(a, b)], list(range(len(p.doc.words))))
            self.assertTrue(all(windows.Window.of(p, a, b).size <= windows.LIMIT for a, b in ranges))

    def test_inputs_have_marks_at_both_ends_and_a_shape_for_every_piece(self):
        p = prepared("Go on")
        pieces, shapes, words = windows.Window.of(p, 0, 2).inputs(Letters())
        self.assertEqual(pieces, [101, *b"Goon", 102])
        self.assertEqual(shapes, [0, 6, 6, 2, 2, 0])
        self.assertEqual(words, [1, 3])


class TrainingWindowsKeepTheirLabels(unittest.TestCase):
    def test_labels_are_those_of_the_words_and_heads_are_counted_from_the_root(self):
        p = prepared("He left. She stayed.")
        p.doc.heads = [1, -1, 1, 4, -1, 4]
        p.doc.rels = [1] * 6
        made = windows.batch([windows.Window.of(p, 0, 6), windows.Window.of(p, 3, 6)], Letters())
        self.assertEqual(made["heads"][0].tolist(), [2, 0, 2, 5, 0, 5])
        self.assertEqual(made["heads"][1, :3].tolist(), [2, 0, 2])
        self.assertTrue((made["heads"][1, 3:] == -100).all())

    def test_a_link_out_of_the_window_is_a_link_to_none(self):
        p = prepared("It rained , he said")
        p.doc.links = {0: [4], 3: [4]}
        whole = windows.batch([windows.Window.of(p, 0, 5)], Letters())["links"].tolist()
        part = windows.batch([windows.Window.of(p, 0, 3)], Letters())["links"].tolist()
        self.assertEqual((whole, part), ([[0, 0, 4], [0, 3, 4]], [[0, 0, 0]]))


class Never(random.Random):
    """Chance by which nothing but renaming ever happens."""

    def random(self):
        return 0.45


class NamesStandInForEachOther(unittest.TestCase):
    def named(self, text, *names):
        p = prepared(text)
        p.doc.names = labels.name_masks(p.doc.spans, [(text.index(n), text.index(n) + len(n), kind) for n, kind in names], True)
        return p

    def setUp(self):
        self.p = self.named("Ann Lee met Acme in Oslo with Ann Lee", ("Ann Lee", "PER"), ("Acme", "ORG"), ("Oslo", "LOC"))
        self.others = self.named("Bo Ek left Rome for Xyz", ("Bo Ek", "PER"), ("Rome", "LOC"), ("Xyz", "ORG"))

    def renamed(self, namesakes):
        window = windows.Window.of(self.p, 0, len(self.p.sizes))
        windows.Shaker(Letters(), Never(1), namesakes)._rename(window)
        return " ".join("".join(map(chr, pieces)) for pieces in window.pieces)

    def test_by_their_type_and_number_of_words(self):
        self.assertEqual(self.renamed(windows.Namesakes([self.others])), "Bo Ek met Xyz in Rome with Ann Lee")

    def test_without_namesakes_nothing_is_renamed(self):
        self.assertEqual(self.renamed(windows.Namesakes([])), "Ann Lee met Acme in Oslo with Ann Lee")

    def test_what_may_be_a_name_or_not_is_left_alone(self):
        self.p.doc.names = [labels.MISC_OR_NONE] * len(self.p.sizes)
        self.assertEqual(self.renamed(windows.Namesakes([self.others])), "Ann Lee met Acme in Oslo with Ann Lee")


if __name__ == "__main__":
    unittest.main()
