//! The arguments of the command.

use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use clap::builder::{NonEmptyStringValueParser, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};
use route_tree::Method;

/// The colours of Cargo.
const STYLES: Styles = Styles::styled().header(HEADING).usage(HEADING).literal(LITERAL).error(ERROR);
pub(crate) const HEADING: Style = AnsiColor::BrightGreen.on_default().bold();
pub(crate) const LITERAL: Style = AnsiColor::BrightCyan.on_default().bold();
pub(crate) const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
pub(crate) const WARNING: Style = AnsiColor::BrightYellow.on_default().bold();

/// How Cargo calls its subcommands: `cargo-routes routes …`.
#[derive(Debug, Parser)]
#[command(name = "cargo", bin_name = "cargo", styles = STYLES)]
pub(crate) enum Cargo {
    /// See the routes of a folder, start a project, keep it healthy
    #[command(version, args_conflicts_with_subcommands = true, after_help = EXIT_CODES)]
    Routes(Routes),
}

const EXIT_CODES: &str = "\
Exit codes: 0 if all is well; 1 if there is something to mend, such as a fault, a path without a route or a file that \
is not formatted; 2 if the command could not do its work.";

#[derive(Debug, Args)]
pub(crate) struct Routes {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) list: List,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the routes (the default)
    List(List),
    /// Show everything that is wrong with the routes, without compiling
    Check(Check),
    /// Apply the suggestions that are certain
    Fix(Fix),
    /// Write a route file
    New(New),
    /// Start a project, or add routes to the one that is here
    Init(Init),
    /// Format the route files, which `cargo fmt` does not visit
    Fmt(Fmt),
    /// Run the application, and again after every change
    Dev(Dev),
    /// Draw the routes
    Graph(Graph),
}

/// Which folders of routes are meant: those of the package around the current folder, unless it is said otherwise.
#[derive(Clone, Debug, Args)]
pub(crate) struct Selection {
    /// Package to look at, as often as needed
    #[arg(short, long, value_name = "NAME")]
    pub(crate) package: Vec<String>,
    /// All packages of the workspace
    #[arg(long, conflicts_with = "package")]
    pub(crate) workspace: bool,
    /// Path to the `Cargo.toml`
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest_path: Option<PathBuf>,
    /// Only the folder of routes that the attribute names so
    #[arg(long, value_name = "FOLDER")]
    pub(crate) folder: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// For programs
    #[arg(long)]
    pub(crate) json: bool,
    /// Draw the tree of folders as it is routed
    #[arg(long, conflicts_with = "json")]
    pub(crate) tree: bool,
    /// Which file answers this path, and with which parameters
    #[arg(long = "match", value_name = "PATH", conflicts_with_all = ["json", "tree"])]
    pub(crate) path: Option<String>,
    /// The method of the request
    #[arg(long, requires = "path", value_name = "METHOD", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) method: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// How faults are shown; `json` is rustc's own format, followed by what `cargo check` says
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) message_format: MessageFormat,
    /// Arguments for the `cargo check` that follows in `json`
    #[arg(last = true, value_name = "ARGUMENTS")]
    pub(crate) cargo: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    Human,
    Json,
    Short,
}

#[derive(Debug, Args)]
pub(crate) struct Fix {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// Also where Git has changes that are not committed, or does not know the files
    #[arg(long)]
    pub(crate) allow_dirty: bool,
}

#[derive(Debug, Args)]
pub(crate) struct New {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// The folder below the folder of routes, such as `api/users/[id]`
    #[arg(value_name = "PATH")]
    pub(crate) path: String,
    /// The methods that it answers
    #[arg(long, value_name = "METHODS", value_delimiter = ',', default_value = "GET", value_parser = parse_method)]
    pub(crate) methods: Vec<Method>,
    /// Write a page instead
    #[arg(long, conflicts_with = "methods")]
    pub(crate) page: bool,
}

fn parse_method(text: &str) -> Result<Method, String> {
    Method::from_name(&text.to_ascii_uppercase())
        .ok_or_else(|| format!("a route file answers {}", Method::ALL.map(Method::as_str).join(", ")))
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    /// The name of the new package: that of its folder, unless it is said otherwise
    #[arg(long)]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Fmt {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// Change nothing, but show what would be changed
    #[arg(long)]
    pub(crate) check: bool,
}

#[derive(Debug, Args)]
pub(crate) struct Dev {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// The binary to run, where the package has several
    #[arg(long, value_name = "NAME")]
    pub(crate) bin: Option<String>,
    /// Features to build it with
    #[arg(short = 'F', long, value_name = "FEATURES", value_delimiter = ',')]
    pub(crate) features: Vec<String>,
    /// Arguments for the application
    #[arg(last = true, value_name = "ARGUMENTS")]
    pub(crate) arguments: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Graph {
    #[command(flatten)]
    pub(crate) selection: Selection,
    /// What is written
    #[arg(long, value_name = "FORMAT", default_value = "mermaid")]
    pub(crate) format: GraphFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphFormat {
    Mermaid,
    Svg,
}
