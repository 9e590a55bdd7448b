package org.rapporteur.cli;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rapporteur completion bash|zsh`: the script by which a shell completes our commands and their
/// options. The installer puts it where shells look.
@Command(name = "completion")
public final class CompletionCommand implements Runnable {
    /// The shells that we have a script for.
    enum Shell {
        /// The usual shell of Linux.
        BASH,
        /// The usual shell of macOS, which reads the script for bash.
        ZSH;

        /// As it is typed.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Found by zsh in a folder of its functions, the file is run at the first question for a
    /// completion: it has to answer that one too.
    private static final String BEFORE = "#compdef rapporteur\n";
    private static final String AFTER = "\n_bash_complete -o default -F _complete_rapporteur\n";

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", descriptionKey = "rapporteur.completion.SHELL")
    private Shell shell = Shell.BASH;

    /// Prints for who sits at `desk`.
    public CompletionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        String script = AutoComplete.bash("rapporteur", spec.root().commandLine());
        desk.terminal().print(shell == Shell.BASH ? script : BEFORE + script + AFTER);
    }
}
