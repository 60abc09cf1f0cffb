package dev.factbox.reader.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factbox.reader.article.Limits;
import dev.factbox.reader.format.Given;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterSetsTest {
    private static final String TEXT = "“Café prices rose,” said Zoë – by 5 € a cup 🙂.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void unicodeIsReadWithAndWithoutAByteOrderMark(String charset) {
        assertThat(read(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
        if (!charset.equals("UTF-16")) {
            assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void whatIsNotUtf8IsWindows1252() {
        String western = TEXT.replace(" 🙂", "");

        assertThat(read(western.getBytes(Charset.forName("windows-1252")))).isEqualTo(western);
    }

    @Test
    void utf8ComesBeforeADeclarationThatLies() {
        assertThat(Given.article(
                                Given.declared(TEXT.getBytes(StandardCharsets.UTF_8), "text/plain; charset=iso-8859-1"))
                        .text()
                        .toString())
                .isEqualTo(TEXT);
    }

    @Test
    void aDeclaredCharsetIsUsedForWhatIsNotUtf8() {
        String polish = "Wójt Łodzi ogłosił nowe święto.";

        assertThat(Given.article(Given.declared(
                                polish.getBytes(Charset.forName("iso-8859-2")), "text/plain; charset=iso-8859-2"))
                        .text()
                        .toString())
                .isEqualTo(polish);
    }

    @Test
    void bytesOfNoKnownCharsetAreRefused() {
        byte[] russian = "Мэр города подал в отставку".getBytes(Charset.forName("windows-1251"));

        assertThat(Given.problem(Given.upload(russian))).isEqualTo("/problems/charset");
        assertThat(Given.problem(Given.declared(russian, "text/plain; charset=x-klingon")))
                .isEqualTo("/problems/charset");
    }

    @Test
    void aLoneSurrogateIsRefusedInEveryEncoding() {
        byte[] utf8 = bytes("The mayor ", 0xED, 0xA0, 0xBD, " said.");
        byte[] utf16 = "The mayor \uD83D said.".getBytes(StandardCharsets.UTF_16LE);
        utf16[20] = 0x3D;
        utf16[21] = (byte) 0xD8;

        assertThat(Given.problem(Given.upload(utf8))).isEqualTo("/problems/charset");
        assertThat(Given.problem(Given.upload(utf16))).isEqualTo("/problems/charset");
    }

    @Test
    void oneBrokenByteDoesNotSpoilAUtf8Text() {
        byte[] broken = bytes("“Zoë” – “Chloé” – café ", 0xFF, " and more.");

        assertThat(read(broken)).startsWith("“Zoë” – “Chloé” – café").endsWith(" and more.");
    }

    @Test
    void emptyBinaryAndWordlessFilesAreRefused() {
        assertThat(Given.problem(Given.upload(new byte[0]))).isEqualTo("/problems/empty");
        assertThat(Given.problem(Given.upload(" \n\t\n"))).isEqualTo("/problems/empty");
        assertThat(Given.problem(Given.upload("1234 + 99 = ?"))).isEqualTo("/problems/no-letter");
        assertThat(Given.problem(Given.upload(bytes("ELF", 0, 1, 0, 2, 3, 0, "x", 0, 0, 7, 0xFF))))
                .isEqualTo("/problems/binary");
        assertThat(Given.problem(Given.upload(new byte[Limits.BYTES + 1]))).isEqualTo("/problems/too-large");
        assertThat(Given.problem(Given.upload("Rain. ".repeat(Limits.TEXT / 5))))
                .isEqualTo("/problems/too-large");
    }

    private static String read(byte[] bytes) {
        return Given.article(Given.upload(bytes)).text().toString();
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer value) {
                out.write(value);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
