package dk.referat.read.yaml;

import dk.referat.source.SourceFile;

/**
 * What of a faulty text is left out so that the rest can be read. Everything keeps its offset: what goes becomes spaces.
 *
 * <p>As little as possible goes, since a key or a list item that went would make its neighbours look wrong.
 */
sealed interface Loss {
    /** The line that the fault is on. */
    default int line(SourceFile file) {
        return file.lineAt(from());
    }

    int from();

    String without(SourceFile file, String text);

    /** A value goes, and the deeper lines that continue it; its key stays. */
    record Value(int from) implements Loss {
        @Override
        public String without(SourceFile file, String text) {
            int line = line(file);
            String content = file.line(line);
            int column = 0;
            int itemColumn = -1;
            while (column < content.length() && (content.charAt(column) == ' ' || isDash(content, column))) {
                if (content.charAt(column) == '-') {
                    itemColumn = column;
                }
                column++;
            }
            boolean hasKey = file.lineStart(line) + column < from;
            return blanked(file, text, from, hasKey ? column : itemColumn, false);
        }

        private static boolean isDash(String content, int column) {
            return content.charAt(column) == '-'
                    && (column + 1 == content.length() || content.charAt(column + 1) == ' ');
        }
    }

    /** A line goes, and all that is indented under it. */
    record Block(int from) implements Loss {
        @Override
        public String without(SourceFile file, String text) {
            String content = file.line(line(file));
            int column = indentation(content);
            boolean item = column < content.length() && content.charAt(column) == '-';
            return blanked(file, text, from, column, !item);
        }
    }

    /** Tabs become spaces, on this line and wherever else a line begins with them. */
    record Tabs(int from) implements Loss {
        @Override
        public String without(SourceFile file, String text) {
            StringBuilder changed = new StringBuilder(text);
            changed.setCharAt(from, ' ');
            for (int line = 1; line <= file.lineCount(); line++) {
                int at = file.lineStart(line);
                while (at < text.length() && (text.charAt(at) == '\t' || text.charAt(at) == ' ')) {
                    changed.setCharAt(at++, ' ');
                }
            }
            return changed.toString();
        }
    }

    private static int indentation(String content) {
        int column = 0;
        while (column < content.length() && content.charAt(column) == ' ') {
            column++;
        }
        return column;
    }

    /**
     * Blanks from an offset to the end of its line, and the lines after it that stand deeper than a column.
     *
     * @param withItems whether a list at the very column belongs to what goes, as it does under a key
     */
    private static String blanked(SourceFile file, String text, int from, int column, boolean withItems) {
        StringBuilder changed = new StringBuilder(text);
        int line = file.lineAt(from);
        blank(changed, from, file.lineStart(line) + file.line(line).length());
        for (int below = line + 1; below <= file.lineCount(); below++) {
            String content = file.line(below);
            int inside = indentation(content);
            boolean item = withItems && inside == column && content.startsWith("- ", inside);
            if (!content.isBlank() && inside <= column && !item) {
                break;
            }
            blank(changed, file.lineStart(below), file.lineStart(below) + content.length());
        }
        return changed.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
