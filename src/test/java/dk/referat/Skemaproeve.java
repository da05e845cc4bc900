package dk.referat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.referat.publish.Regelkatalog;
import dk.referat.read.Skema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds files to their schema as an editor does: with the types that YAML gives what is not in quotes. */
public final class Skemaproeve {
    private static final SchemaRegistry FABRIK = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<Skema, Schema> SKEMAER = new EnumMap<>(Skema.class);

    static {
        for (Skema skema : Skema.values()) {
            SKEMAER.put(skema, FABRIK.getSchema(skema.json(Regelkatalog.ALLE), InputFormat.JSON));
        }
    }

    private Skemaproeve() {}

    public static JsonNode json(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    /** What is wrong with a file; empty when it is right. */
    public static List<String> fejl(Skema skema, String yaml) {
        try {
            Schema maalestok = Objects.requireNonNull(SKEMAER.get(skema));
            return maalestok.validate(YAML.readTree(yaml)).stream()
                    .map(Error::getMessage)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(yaml, e);
        }
    }

    /** What is wrong with the schema itself. */
    public static List<String> fejlISkema(Skema skema) {
        Schema mester = FABRIK.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        return mester.validate(json(skema.json(Regelkatalog.ALLE))).stream()
                .map(Error::getMessage)
                .toList();
    }
}
