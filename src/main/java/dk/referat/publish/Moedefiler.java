package dk.referat.publish;

import dk.referat.read.Referatmappe;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the meeting files of a folder: every YAML file but those that are something else by their place or name. */
public final class Moedefiler {
    private static final Set<String> ANDET = Set.of("organer", "skabeloner", "bilag");

    private Moedefiler() {}

    /** @param udmappe what is built is not read again */
    public static List<Path> find(Path mappe, Path udmappe) throws IOException {
        List<Path> filer = new ArrayList<>();
        Path ude = udmappe.toAbsolutePath().normalize();
        Files.walkFileTree(mappe, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path sti, BasicFileAttributes attributter) {
                String navn = String.valueOf(sti.getFileName());
                boolean start = sti.equals(mappe);
                boolean andet = ANDET.contains(navn)
                        || (navn.startsWith(".") && navn.length() > 1 && !navn.equals(".."))
                        || sti.toAbsolutePath().normalize().equals(ude);
                return andet && !start ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path fil, BasicFileAttributes attributter) {
                boolean skjult = String.valueOf(fil.getFileName()).startsWith(".");
                if (Referatmappe.erYaml(fil) && !Referatmappe.erUdgiverfil(fil) && !skjult) {
                    filer.add(fil);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        filer.sort(null);
        return filer;
    }
}
