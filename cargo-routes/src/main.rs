//! `cargo routes`: see the routes of a folder, start a project, keep it healthy.
//!
//! Everything it knows of a folder it has from `route-tree`, as the macro does.

mod cargo;
mod check;
mod cli;
mod dev;
mod fix;
mod fmt;
mod graph;
mod init;
mod list;
mod new;
mod rustc_message;
mod site;
mod source;
mod table;
mod terminal;

use std::io;
use std::process::ExitCode;

use clap::Parser as _;

use cli::{Cargo, Command};

/// There is something to mend: a fault, a path without a route, a file that is not formatted.
const FAULTY: ExitCode = ExitCode::FAILURE;

fn main() -> ExitCode {
    terminal::choose_colours();
    let Cargo::Routes(arguments) = Cargo::parse();
    let result = match arguments.command {
        None => list::run(&arguments.list),
        Some(Command::List(arguments)) => list::run(&arguments),
        Some(Command::Check(arguments)) => check::run(&arguments),
        Some(Command::Fix(arguments)) => fix::run(&arguments),
        Some(Command::New(arguments)) => new::run(&arguments),
        Some(Command::Init(arguments)) => init::run(&arguments),
        Some(Command::Fmt(arguments)) => fmt::run(&arguments),
        Some(Command::Dev(arguments)) => dev::run(&arguments),
        Some(Command::Graph(arguments)) => graph::run(&arguments),
    };
    result.unwrap_or_else(|error| match error.downcast_ref::<io::Error>() {
        // Whoever reads the result has seen enough.
        Some(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        _ => {
            terminal::error(format_args!("{error:#}"));
            // As for a wrong argument: the command could not do its work.
            ExitCode::from(2)
        }
    })
}
