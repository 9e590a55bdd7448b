package org.rapporteur.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.service.Changes;
import org.rapporteur.service.OpenTracker;
import org.rapporteur.service.ViewState;
import org.rapporteur.service.sample.SampleFile;
import org.rapporteur.ui.task.Background;

class KeptFieldsTest {
    @TempDir
    Path folder;

    private OpenTracker open;
    private ViewState state;
    private Jottings jottings;
    private final StringProperty name = new SimpleStringProperty("Trade");
    private final StringProperty terms = new SimpleStringProperty("");
    private KeptFields fields;

    @BeforeEach
    void open() {
        open = OpenTracker.open(SampleFile.at(folder.resolve("sample.rapporteur")), "Test", Clock.systemUTC(),
                Changes.immediate());
        state = new ViewState(open);
        jottings = Jottings.in(state, Background.inline());
        fields = new KeptFields(jottings, "form").with("name", name).with("terms", terms);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Map<String, String> kept() {
        return state.all("jotting ");
    }

    @Test
    void onlyWhatWasTypedIsKept() {
        terms.set("tariff");

        assertEquals(Map.of("jotting form", "{\"terms\":\"tariff\"}"), kept());
    }

    @Test
    void nothingIsKeptOfWhatStandsAsItBegan() {
        terms.set("tariff");
        terms.set("");

        assertEquals(Map.of(), kept());
    }

    @Test
    void whatWasTypedBeforeItCameBackStays() {
        state.put("jotting form", "{\"name\":\"Commerce\",\"terms\":\"tariff\",\"older\":\"gone\"}");
        terms.set("quota");

        fields.restore("{\"name\":\"Commerce\",\"terms\":\"tariff\",\"older\":\"gone\"}");

        assertEquals("Commerce", name.get());
        assertEquals("quota", terms.get());
    }

    @Test
    void whatAnotherVersionKeptIsPassedOver() {
        fields.restore("[1]");
        fields.restore("name=Commerce");

        assertEquals("Trade", name.get());
    }

    /// A purge takes what quotes out of the file; a field still open must not write it back.
    @Test
    void whatIsHalfTypedWhenThereIsAPurgeIsKeptNoMoreUntilItIsGivenUp() {
        terms.set("the words that were purged");
        jottings.bar();
        terms.set("the words that were purged, and more");
        jottings.keepNow();

        assertEquals(Map.of(), kept());

        fields.empty();
        terms.set("tariff");

        assertEquals(Map.of("jotting form", "{\"terms\":\"tariff\"}"), kept());
    }
}
