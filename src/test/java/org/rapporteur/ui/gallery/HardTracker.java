package org.rapporteur.ui.gallery;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Article;
import org.rapporteur.model.ArticleForm;
import org.rapporteur.model.ArticleState;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Event;
import org.rapporteur.model.EventForm;
import org.rapporteur.model.Flag;
import org.rapporteur.model.Id;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Link;
import org.rapporteur.model.LinkForm;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Person;
import org.rapporteur.model.Position;
import org.rapporteur.model.Task;
import org.rapporteur.model.When;
import org.rapporteur.service.DevelopmentLog;
import org.rapporteur.service.IssueBook;
import org.rapporteur.service.Lookout;
import org.rapporteur.service.NewDevelopment;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.Register;
import org.rapporteur.service.SourceRef;
import org.rapporteur.service.TaskList;

/// A tracker that is hard on every screen: thirty issues, forty developments a month, titles of 120
/// characters, long Chinese names, in the inbox and on record.
public final class HardTracker {
    private static final String TITLE = "Working group on precursor chemicals, export documentation and mutual legal"
            + " assistance in criminal matters meets again (%d)";
    private static final String CHINESE = "中华人民共和国和美利坚合众国关于在禁毒执法领域进一步加强信息交流与合作的联合工作组第%d次全体会议";
    private static final String NAME = "Nursultan Abishuly Nazarbayev-Tokayevsky of Karaganda";
    private static final String NATIVE = "欧阳司马上官诸葛·努尔苏丹·阿比舍维奇·纳扎尔巴耶夫";
    private static final int ISSUES = 30;
    private static final int MONTHS = 6;
    private static final int A_MONTH = 40;

    private static final String ARABIC = "اتفق الجانبان على استئناف القنوات العسكرية (Geneva, 2024) وعلى متابعة المحادثات بشأن"
            + " السلائف الكيميائية، وفق ما قاله المتحدث باسم الوزارة أمس.";
    private static final String HEBREW = "הצדדים הסכימו להיפגש שוב בשנת 2024 ולהמשיך את השיחות על ערוצי התקשורת הצבאיים,"
            + " כך מסר הדובר.";

    private final List<String> titles;
    private final OpenTracker open;
    private final Register register;
    private final List<Id<Issue>> issues = new ArrayList<>();
    private final List<Id<Article>> articles = new ArrayList<>();

    private HardTracker(OpenTracker open, List<String> titles) {
        this.titles = titles;
        this.open = open;
        this.register = new Register(open);
    }

    /// Fills `open`, which is the sample.
    public static void fill(OpenTracker open) {
        new HardTracker(open, List.of(TITLE, TITLE, CHINESE)).fill();
    }

    /// Fills `open`, which is the sample, with words from the right.
    public static void fillFromTheRight(OpenTracker open) {
        new HardTracker(open, List.of(ARABIC + " %d", HEBREW + " %d", TITLE + " " + ARABIC)).fill();
    }

    private void fill() {
        articles();
        issues();
        developments();
        around();
        ahead();
    }

    private String title(int n) {
        return titles.get(n % titles.size()).formatted(n);
    }

    private void articles() {
        for (int n = 0; n < 24; n++) {
            String title = title(n);
            ArticleState state = n < 12 ? ArticleState.INBOX : ArticleState.FILED;
            articles.add(open.record("import article", gesture -> gesture.add(new Article(
                    title, ArticleForm.OFFICIAL, null, NAME, "China", List.of(NAME, NATIVE, NAME), When.of("2024-04-02"),
                    DateBasis.TEXT, "https://example.org/" + "a-very-long-address/".repeat(8), "zh", "Unclassified", state,
                    List.of(), "document.html", null,
                    gesture.body(title + "。\n\n" + titles.getLast().repeat(6) + "\n\n" + titles.getFirst().repeat(6)), null, null,
                    List.of()))).result());
        }
    }

    private void issues() {
        var book = new IssueBook(open);
        book.issues().forEach(issue -> issues.add(issue.id()));
        Issue model = book.issues().getFirst().content();
        while (issues.size() < ISSUES) {
            int n = issues.size();
            issues.add(book.add(new Issue(title(n).substring(0, n % 3 == 2 ? 24 : 60) + " " + n, model.scale(), n, false,
                    List.of("term" + n), model.objective(), model.points(), null, 90, 60)).result());
        }
    }

    private void developments() {
        var log = new DevelopmentLog(open);
        for (int n = 0; n < MONTHS * A_MONTH; n++) {
            String day = YearMonth.of(2023, 11).plusMonths(n / A_MONTH).atDay(1 + n % 26).toString();
            var on = List.of(new NewDevelopment.IssueLevel(issues.get(n % 3 == 0 ? 0 : n % ISSUES),
                    n % 7 == 0 ? Integer.valueOf(1 + n / 7 % 5) : null));
            log.log(new NewDevelopment(title(n), When.of(day), null, on, null, null,
                    List.of(source(n)), null));
        }
    }

    private SourceRef source(int n) {
        return SourceRef.selection(articles.get(12 + n % 12), 0, 40 + n % 3 * 20);
    }

    private void around() {
        for (int n = 0; n < 14; n++) {
            int at = n;
            register.add(Person.class, List.of(source(n)), (citations, marking) -> new Person(NAME + " " + at,
                    NATIVE, List.of(NATIVE, NAME), "China", List.of(new Person.Post(title(at),
                            PartialDate.parse("2020-01"), null)), title(at), marking, citations));
            register.add(Event.class, List.of(source(n)), (citations, marking) -> new Event(title(at),
                    EventForm.MEETING, When.of("2024-04-" + (10 + at)), NATIVE, issues.subList(0, 9), List.of(),
                    marking, citations));
            register.add(Commitment.class, List.of(source(n)), (citations, marking) -> new Commitment(title(at),
                    List.of("United States", "China"), When.of("2023-11-15"), When.of("2024-05-" + (10 + at)),
                    issues.subList(0, 3), null, List.of(new Commitment.Measure("China", title(at)),
                            new Commitment.Measure("United States", title(at + 1))), marking, citations));
            register.add(Position.class, List.of(source(n)), (citations, marking) -> new Position(issues.getFirst(),
                    at % 2 == 0 ? "China" : "United States", title(at) + " " + title(at + 1), When.of("2024-03-0" + (1 + at % 9)),
                    null, marking, citations));
            register.add(Link.class, List.of(source(n)),
                    (citations, marking) -> new Link(issues.get(20 + at % 9), issues.getFirst(), LinkForm.SPILLOVER,
                            When.of("2024-02"), title(at), marking, citations));
        }
    }

    private void ahead() {
        var tasks = new TaskList(open);
        var lookout = new Lookout(open);
        for (int n = 0; n < 9; n++) {
            tasks.add(n % 2 == 0 ? Task.Form.ASK : Task.Form.DELIVERABLE, title(n), When.of("2024-04-2" + n), issues.get(n));
            lookout.flag(issues.get(n), n % 2 == 0 ? Flag.Form.RISK : Flag.Form.OPPORTUNITY,
                    PartialDate.parse("2024-05"), title(n));
        }
    }
}
