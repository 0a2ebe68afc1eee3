//! What is written for a person, or for the program behind a pipe.

use std::env;
use std::fmt::Display;
use std::io::{self, Write as _};

use anstream::ColorChoice;

use crate::cli;

/// Has colours where Cargo would have them.
pub(crate) fn choose_colours() {
    match env::var("CARGO_TERM_COLOR").as_deref() {
        Ok("always") => ColorChoice::Always.write_global(),
        Ok("never") => ColorChoice::Never.write_global(),
        _ => {}
    }
}

/// Writes a line of the result.
pub(crate) fn print(line: impl Display) -> io::Result<()> {
    writeln!(anstream::stdout(), "{line}")
}

/// Writes what a command does, as Cargo does: a word at the end of twelve columns, and the rest.
pub(crate) fn status(word: &str, rest: impl Display) {
    let style = cli::HEADING;
    let _ = writeln!(anstream::stderr(), "{style}{word:>12}{style:#} {rest}");
}

/// Writes what is not as it should be, and does not keep the command from its work.
pub(crate) fn warn(text: impl Display) {
    let style = cli::WARNING;
    let _ = writeln!(anstream::stderr(), "{style}warning{style:#}: {text}");
}

/// Writes why a command does not do its work.
pub(crate) fn error(text: impl Display) {
    let style = cli::ERROR;
    let _ = writeln!(anstream::stderr(), "{style}error{style:#}: {text}");
}
