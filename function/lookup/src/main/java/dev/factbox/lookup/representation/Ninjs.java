package dev.factbox.lookup.representation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.factbox.factsheet.Entity;
import dev.factbox.factsheet.FactSheet;
import dev.factbox.factsheet.FactSheetJson;
import dev.factbox.factsheet.PubStatus;
import dev.factbox.factsheet.Span;
import dev.factbox.factsheet.Subject;
import dev.factbox.factsheet.Summary;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article as IPTC's ninjs 2.1 has it, with the people, organisations, places and summary that were found in it:
 * what its own system can take back. Field words: https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json.
 */
final class Ninjs {
    /** Medtop codes as the address of their concept. */
    private static final String NEWSCODES = "http://cv.iptc.org/newscodes/mediatopic/";

    private final FactSheet sheet;
    private final Place place;
    private final ObjectNode item = FactSheetJson.mapper().createObjectNode();

    private Ninjs(FactSheet sheet, Place place) {
        this.sheet = sheet;
        this.place = place;
    }

    static ObjectNode of(FactSheet sheet, Place place) {
        Ninjs ninjs = new Ninjs(sheet, place);
        ninjs.management();
        ninjs.content();
        ninjs.item.set("people", ninjs.named(Entity.Type.PERSON));
        ninjs.item.set("organisations", ninjs.named(Entity.Type.ORGANIZATION));
        ninjs.item.set("places", ninjs.named(Entity.Type.LOCATION));
        ninjs.subjects();
        return ninjs.item;
    }

    private void management() {
        item.put("uri", place.article(sheet.id())).put("type", "text").put("representationtype", "full");
        item.putObject("standard")
                .put("name", "ninjs")
                .put("version", "2.1")
                .put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json");
        item.put("version", String.valueOf(sheet.version()));
        item.put("pubstatus", sheet.pubStatus() == PubStatus.USABLE ? "usable" : "withheld");
        known(
                "versioncreated",
                sheet.published().value().length() > 10 ? sheet.published().value() : null);
        known("embargoed", sheet.embargoedUntil());
        known("language", sheet.language());
        known("slugline", sheet.slugline());
        known("located", sheet.located());
        known("copyrightnotice", sheet.copyright());
        known("usageterms", sheet.usageTerms());
        known("ednote", sheet.ednote());
        known("by", sheet.by().isEmpty() ? null : String.join(", ", sheet.by()));
        if (sheet.urgency() != null && sheet.urgency() >= 1 && sheet.urgency() <= 9) {
            item.put("urgency", sheet.urgency());
        }
        if (sheet.guid() != null) {
            item.putArray("altids").addObject().put("role", "guid").put("value", sheet.guid());
        }
    }

    private void known(String name, @Nullable String value) {
        if (value != null) {
            item.put(name, value);
        }
    }

    private void content() {
        if (sheet.headline() != null) {
            item.putArray("headlines").addObject().put("value", sheet.headline());
        }
        String summary =
                sheet.summary().sentences().stream().map(Summary.Line::text).collect(Collectors.joining(" "));
        if (!summary.isEmpty()) {
            item.putArray("descriptions").addObject().put("role", "summary").put("value", summary);
        }
        Span body = sheet.body();
        String text = body == null ? sheet.text() : new Words(sheet).of(body);
        item.putArray("bodies")
                .addObject()
                .put("contenttype", "text/plain")
                .put("charcount", text.codePointCount(0, text.length()))
                .put("value", text);
    }

    private ArrayNode named(Entity.Type type) {
        ArrayNode things = FactSheetJson.mapper().createArrayNode();
        for (Entity entity : sheet.entities()) {
            if (entity.type() == type) {
                ObjectNode thing = things.addObject().put("name", entity.name()).put("uri", place.entity(entity.key()));
                if (type == Entity.Type.LOCATION && entity.place() != null) {
                    thing.putObject("geojson")
                            .put("type", "Point")
                            .putArray("coordinates")
                            .add(entity.place().longitude())
                            .add(entity.place().latitude());
                }
            }
        }
        return things;
    }

    private void subjects() {
        ArrayNode subjects = item.putArray("subjects");
        for (Subject subject : sheet.subjects()) {
            ObjectNode node = subjects.addObject();
            if (subject.name() != null) {
                node.put("name", subject.name());
            }
            if (subject.code() != null && subject.code().startsWith("medtop:")) {
                node.put("uri", NEWSCODES + subject.code().substring("medtop:".length()));
            } else if (subject.code() != null) {
                node.put("literal", subject.code());
            }
        }
    }
}
