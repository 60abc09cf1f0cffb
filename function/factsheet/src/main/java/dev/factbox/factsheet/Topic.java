package dev.factbox.factsheet;

/**
 * What an article is about, as one of the 17 top concepts of IPTC's MediaTopics
 * (https://cv.iptc.org/newscodes/mediatopic/).
 *
 * @param qcode {@code medtop:11000000}
 * @param name its English name
 */
public record Topic(String qcode, String name) {}
