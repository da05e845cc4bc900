package dk.referat.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/**
 * The operands and operators of a page as the layout engine writes them. PDFBox reads any page of anybody, byte by byte through
 * three layers; this reads the few forms that the engine uses, makes the same of them, and hands over what has any other.
 */
final class ContentTokens {

    /** Words that are no operators, or after which comes what is not made of words. */
    private static final Set<String> SPECIAL = Set.of("true", "false", "null", "BI", "ID", "EI");

    private static final int LONGEST_NUMBER = 15;
    private static final int HEX = 16;

    private final byte[] content;
    private int at;

    private ContentTokens(byte[] content) {
        this.content = content;
    }

    static List<Object> read(byte[] content) throws IOException {
        List<Object> tokens = new ContentTokens(content).all();
        return tokens == null ? new PDFStreamParser(content).parse() : tokens;
    }

    /** Null when there is something that is not known here. */
    private @Nullable List<Object> all() throws IOException {
        List<Object> tokens = new ArrayList<>(content.length / 5);
        skipSpace();
        while (at < content.length) {
            byte first = content[at];
            Object token = first >= 'A' && first <= 'z' && first != '[' ? operator() : operand();
            if (token == null) {
                return null;
            }
            tokens.add(token);
            skipSpace();
        }
        return tokens;
    }

    private void skipSpace() {
        while (at < content.length && (content[at] == ' ' || content[at] == '\n' || content[at] == '\r')) {
            at++;
        }
    }

    private @Nullable Operator operator() {
        int from = at;
        while (at < content.length && (isLetter(content[at]) || content[at] == '*')) {
            at++;
        }
        String name = text(from);
        boolean whole = at == content.length || content[at] == ' ' || content[at] == '\n';
        return name.isEmpty() || !whole || SPECIAL.contains(name) ? null : Operator.getOperator(name);
    }

    private @Nullable COSBase operand() throws IOException {
        return switch (content[at]) {
            case '/' -> name();
            case '(' -> string();
            case '[' -> array();
            case '<' -> at + 1 < content.length && content[at + 1] == '<' ? dictionary() : hexString();
            default -> number();
        };
    }

    private @Nullable COSBase number() throws IOException {
        int from = at;
        int points = 0;
        if (content[at] == '-') {
            at++;
        }
        int digits = at;
        while (at < content.length && (isDigit(content[at]) || content[at] == '.')) {
            points += content[at] == '.' ? 1 : 0;
            at++;
        }
        boolean plain = at < content.length
                && at - digits > points
                && at - from <= LONGEST_NUMBER
                && points <= 1
                && ends(content[at]);
        return plain ? COSNumber.get(text(from)) : null;
    }

    private @Nullable COSName name() {
        int from = ++at;
        while (at < content.length && (isLetter(content[at]) || isDigit(content[at]))) {
            at++;
        }
        return at == from || at == content.length || !ends(content[at]) ? null : COSName.getPDFName(text(from));
    }

    /** Where only a parenthesis and the backslash itself have a backslash before them. */
    private @Nullable COSString string() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (at++; at < content.length; at++) {
            byte next = content[at];
            if (next == ')') {
                at++;
                return new COSString(bytes.toByteArray());
            }
            if (next == '\\') {
                at++;
                next = at < content.length ? content[at] : 0;
                if (next != '(' && next != ')' && next != '\\') {
                    return null;
                }
            } else if (next == '(' || next == '\r' || next == '\n') {
                return null;
            }
            bytes.write(next);
        }
        return null;
    }

    private @Nullable COSString hexString() {
        int from = ++at;
        while (at < content.length && Character.digit(content[at], HEX) >= 0) {
            at++;
        }
        int digits = at - from;
        if (at == content.length || content[at] != '>' || digits % 2 != 0) {
            return null;
        }
        at++;
        byte[] bytes = new byte[digits / 2];
        for (int i = 0; i < bytes.length; i++) {
            int high = Character.digit(content[from + 2 * i], HEX);
            bytes[i] = (byte) (high << 4 | Character.digit(content[from + 2 * i + 1], HEX));
        }
        return new COSString(bytes);
    }

    private @Nullable COSArray array() throws IOException {
        COSArray array = new COSArray();
        at++;
        skipSpace();
        while (at < content.length && content[at] != ']') {
            COSBase value = operand();
            if (value == null) {
                return null;
            }
            array.add(value);
            skipSpace();
        }
        if (at == content.length) {
            return null;
        }
        at++;
        return array;
    }

    private @Nullable COSDictionary dictionary() throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        at += 2;
        skipSpace();
        while (at < content.length && content[at] == '/') {
            COSName name = name();
            skipSpace();
            COSBase value = name == null || at == content.length ? null : operand();
            if (name == null || value == null) {
                return null;
            }
            dictionary.setItem(name, value);
            skipSpace();
        }
        if (at + 1 >= content.length || content[at] != '>' || content[at + 1] != '>') {
            return null;
        }
        at += 2;
        return dictionary;
    }

    private String text(int from) {
        return new String(content, from, at - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether a number or a name may stand before it. */
    private static boolean ends(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == ']' || b == '>' || b == '[' || b == '/' || b == '<'
                || b == '(';
    }
}
