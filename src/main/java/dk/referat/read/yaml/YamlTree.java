package dk.referat.read.yaml;

import dk.referat.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file's tree.
 *
 * @param root null when the file holds nothing
 * @param whole false when a fault in the YAML took a part of the text away, so that what is missing may stand in the file
 */
public record YamlTree(SourceFile file, @Nullable Node root, boolean whole) {}
