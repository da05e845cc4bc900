package dk.referat.read.yaml;

import dk.referat.source.SourceFile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file's tree.
 *
 * @param root null when the file holds nothing
 * @param whole false when a fault in the YAML took whole lines away, so that what is missing may stand in the file
 * @param damaged the lines whose value a fault took away, so that what is empty there is not so in the file
 */
public record YamlTree(SourceFile file, @Nullable Node root, boolean whole, Set<Integer> damaged) {}
