package org.rapporteur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Clippings that come in the wrapping of another program: passed on, exported, kept to be read later.
class PassedOnTest {
    private static final String ONE =
            "The two ministers opened the tunnel on Monday, years after the first plans. ".repeat(7).strip();
    private static final String OTHER =
            "The unions want more time before the second tube is closed, and said so. ".repeat(7).strip();

    private static List<String> said(String name, String text) {
        return Delivered.of(name, text).articles().stream().map(piece -> piece.answer().reading())
                .map(one -> one.title() + " " + one.published() + " " + one.outlet() + " " + one.url()).toList();
    }

    @Test
    void theStoriesOfANewsletterThatIsPassedOnAreArticles() {
        String html = "Subject: FW: Brief\nFrom: Sam <sam@fco.example>\nContent-Type: "
                + "text/html\n\n<html><body><p>Worth "
                + "keeping.</p><div><hr><p><b>From:</b> Brief &lt;brief@n.example&gt;<br><b>Sent:</b> 13 February 2026 "
                + "07:00<br><b>To:</b> Sam<br><b>Subject:</b> Brief</p></div><table><tr><td><h1>Brief</h1><p>Friday 13 "
                + "February 2026</p></td></tr><tr><td><h2><a href='https://n.example/1'>Tunnel opened</a></h2><p>" + ONE
                + "</p></td></tr><tr><td><h2><a href='https://n.example/2'>Unions want time</a></h2><p>" + OTHER
                + "</p></td></tr></table></body></html>";
        String plain = "Subject: Fwd: Brief\nFrom: Sam <sam@fco.example>\nContent-Type: text/plain\n\nWorth "
                + "keeping.\n\n"
                + "---------- Forwarded message ---------\nFrom: Brief <brief@n.example>\nDate: Fri, 13 Feb 2026 at "
                + "07:00\n"
                + "Subject: Brief\nTo: Sam <sam@fco.example>\n\nBRIEF\nFriday 13 February 2026\n\n---\n\nTunnel "
                + "opened\n\n"
                + ONE + "\n\nRead more: https://n.example/1\n\n---\n\nUnions want time\n\n" + OTHER
                + "\n\nRead more: https://n.example/2\n\n---\n\nYou received this because you subscribed.\n";
        List<String> two = List.of("Tunnel opened 2026-02-13 n.example https://n.example/1",
                "Unions want time 2026-02-13 n.example https://n.example/2");

        assertEquals(two, said("a.eml", html));
        assertEquals(two, said("a.eml", plain));
        assertEquals(two, said("a.eml", html.replace("first plans. The", "first plans.</p><p>The")));
        assertEquals(1, said("a.eml", plain.replace("Read more: https://n.example/2", "That is all.")).size());
    }

    @Test
    void whatADatabaseWasAskedForIsNoHeadline() {
        String asked = "User Name: desk@mfa.example\nDate and Time: Saturday, April 11, 2026 9:12 AM CST\nJob Number: "
                + "248811920"
                + "\nDocuments (1)\n1. Tunnel opened\nClient/Matter: -None-\nSearch Terms: tunnel\n";
        String text = asked + "Tunnel opened\nThe Nation (Nairobi)\nFebruary 13, 2026 Friday\nCopyright 2026 The "
                + "Nation "
                + "All Rights Reserved\nLength: 90 words\nByline: Fred Mukinda\nBody\n\n" + ONE
                + "\n\nLoad-Date: February 13, 2026\nEnd of Document\n";

        assertEquals(List.of("Tunnel opened 2026-02-13 The Nation (Nairobi) null"), said("a.txt", text));
    }

    @Test
    void aColumnOfProseIsTheTextWhateverItIsCalled() {
        var read = Delivered.of("a.csv", "Data,Źródło,Tytuł,Pełna relacja\n2026-03-02,Dziennik,Tunel otwarty,\"" + ONE
                + "\"\n2026-03-03,Gazeta,Związki chcą czasu,\"" + OTHER + "\"\n");

        assertEquals(List.of(ONE, OTHER), read.articles().stream().map(Delivered.Piece::text).toList());
        assertTrue(read.articles().getFirst().answer().reading().warnings().isEmpty());
    }

    @Test
    void pagesThatWereKeptToBeReadLaterAreReferencesWithoutADay() {
        assertEquals(List.of("Tunnel opened null n.example https://n.example/1", "Unions want time null n.example "
                + "https://n.example/2"),
                said("a.csv", "title,url,time_added,tags,status\nTunnel "
                        + "opened,https://n.example/1,1775874665,x,unread\n"
                        + "Unions want time,https://n.example/2,1775874700,,archive\n"));
    }

    @Test
    void notesSayWhoseTheyAreInTheWordsOfTheirLanguage() {
        assertEquals(List.of("隧道开通 2026-03-10 经济参考报 http://n.example/1"), said("a.md",
                "---\n标题: 隧道开通\n来源: 经济参考报\n日期: 2026-03-10\n链接: http://n.example/1\n---\n\n" + ONE + "\n"));
        assertEquals(List.of("Katya Adler"), Delivered.of("a.md", "---\ntitle: Tunnel opened\nauthor:\n  - \"[[Katya "
                + "Adler]]\"\n"
                + "published: 2026-02-09\n---\n\n" + ONE + "\n").articles().getFirst().answer().reading().authors());
    }

    @Test
    void whatANotebookKeepsBelowANoteIsNotItsText() {
        var read = Delivered.of("a.md", "Tunnel opened\n\n# Tunnel opened\n\n" + ONE + "\n\nid: "
                + "5f1c2b7a9d0e4f6b8a1c3d5e7f901234\n"
                + "parent_id: 9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c4d\ncreated_time: 2026-04-11T02:31:05.123Z\n"
                + "source_url: https://n.example/1\ntype_: 1\n").articles().getFirst();

        assertEquals("Tunnel opened https://n.example/1",
                read.answer().reading().title() + " " + read.answer().reading().url());
        assertEquals(ONE, read.text());
    }

    @Test
    void thePostsOfAChannelAreArticles() {
        String channel = "{\"name\":\"МИД "
                + "России\",\"type\":\"public_channel\",\"id\":11,\"messages\":[{\"id\":1,\"type\":\"service\","
                + "\"date\":\"2026-03-01T10:00:00\",\"text\":\"\"},{\"id\":2,\"type\":\"message\",\"date\":\"2026-03-18T17:35:11\","
                + "\"text\":[{\"type\":\"bold\",\"text\":\"Tunnel "
                + "opened\"},\"\\n\\n" + ONE + "\"]},{\"id\":3,\"type\":\"message\","
                + "\"date\":\"2026-03-19T12:01:00\",\"forwarded_from\":\"Other\",\"text\":\"" + OTHER + "\"}]}";

        assertEquals(List.of("Tunnel opened 2026-03-18 МИД России null", "null Other"), List.of(
                said("result.json", channel).getFirst(),
                said("result.json", channel).getLast().replaceFirst("^.*… (\\S+ \\S+) null$", "$1")));
        assertFalse(said("result.json", channel.replace("public_channel", "personal_chat")).getFirst().contains("2026"));
    }
}
