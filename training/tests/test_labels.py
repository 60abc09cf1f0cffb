import unittest

import labels


class NamesBecomeBitSets(unittest.TestCase):
    WORDS = [(0, 4), (5, 9), (9, 11), (12, 16)]

    def test_first_word_begins_and_the_next_goes_on(self):
        masks = labels.name_masks(self.WORDS, [(0, 9, "ORG")], has_misc=True)
        self.assertEqual(masks, [1 << labels.NAMES.index("B-ORGANIZATION"), 1 << labels.NAMES.index("I-ORGANIZATION"), 1, 1])

    def test_where_misc_is_not_annotated_no_name_may_be_misc(self):
        allowed = labels.name_masks(self.WORDS, [], has_misc=False)[0]
        self.assertEqual([l for n, l in enumerate(labels.NAMES) if allowed >> n & 1], ["O", "B-MISC", "I-MISC"])

    def test_a_word_that_is_partly_inside_a_name_may_be_anything(self):
        masks = labels.name_masks(self.WORDS, [(2, 9, "LOC")], has_misc=True)
        self.assertEqual(masks[:3], [labels.ANY_NAME, 1 << labels.NAMES.index("I-LOCATION"), 1])

    def test_tags_become_spans(self):
        tags = [labels.NAMES.index(t) for t in "B-PERSON I-PERSON B-PERSON O I-MISC I-LOCATION".split()]
        self.assertEqual(labels.name_spans(tags), [(0, 2, "PERSON"), (2, 3, "PERSON"), (4, 5, "MISC"), (5, 6, "LOCATION")])


class SpansBecomeTags(unittest.TestCase):
    def test_there_and_back(self):
        spans = [(0, 1), (1, 3), (4, 8)]
        tags = labels.span_tags(9, spans)
        self.assertEqual("".join(labels.SPAN_TAGS[t] for t in tags), "SBEOBIIEO")
        self.assertEqual(labels.tag_spans(tags), spans)

    def test_a_span_cut_by_the_edge_runs_to_the_edge(self):
        self.assertEqual(labels.tag_spans([labels.I, labels.E, labels.O, labels.B, labels.I]), [(0, 2), (3, 5)])

    def test_of_overlapping_spans_the_first_wins(self):
        self.assertEqual(labels.tag_spans(labels.span_tags(6, [(0, 4), (2, 6), (4, 5)])), [(0, 4), (4, 5)])


class ColumnsBecomeClasses(unittest.TestCase):
    def test_unknown_subtypes_fall_back_to_the_relation(self):
        self.assertEqual(labels.RELS[labels.rel("nsubj:pass")], "nsubj:pass")
        self.assertEqual(labels.RELS[labels.rel("obl:tmod")], "obl")

    def test_features_keep_what_rules_read(self):
        self.assertEqual(labels.FEATS[labels.feats("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin")], "VerbForm=Fin|Tense=Past|Mood=Ind|Number=Sing")
        self.assertEqual(labels.FEATS[labels.feats("_")], "_")


if __name__ == "__main__":
    unittest.main()
