//! `cargo routes dev`: runs the application, and again after every change.
//!
//! The socket stays open all the while. A new build takes it over before the last one lets it go, so no connection is
//! refused, and one that does not compile or does not start changes nothing.

mod application;
mod build;
mod handover;
mod watch;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::check::show;
use crate::cli::{Dev, Selection};
use crate::site::Workspace;
use crate::terminal::{error, status};
use application::Application;
use build::Build;
use watch::Watch;

/// How long nothing must change before a build begins: editors and Git write several files at a time.
const QUIET: Duration = Duration::from_millis(50);

/// How long is waited for that.
const LONGEST: Duration = Duration::from_secs(1);

/// How often the processes are looked after.
const TICK: Duration = Duration::from_millis(200);

/// What happens beside the loop.
enum Event {
    Changed(PathBuf),
    Stop,
}

pub(crate) fn run(arguments: &Dev) -> Result<ExitCode> {
    let workspace = Workspace::load(&arguments.selection)?;
    let [package] = workspace.packages.as_slice() else {
        bail!("there are several packages with routes; choose with `--package`");
    };
    let build = Build::of(package, arguments)?;
    let (sender, events) = channel();
    let stop = sender.clone();
    ctrlc::set_handler(move || drop(stop.send(Event::Stop))).context("cannot listen for Ctrl-C")?;
    let mut watch = Watch::start(&arguments.selection, &workspace, package, sender)?;
    let mut application = Application::listen(&workspace.target_directory, &arguments.arguments)?;
    status("Serving", format_args!("http://{}", application.address()?));
    loop {
        renew(&build, &arguments.selection, &mut application)?;
        status("Watching", package.folder.display());
        let Some(changed) = next_change(&events, &mut application) else { break };
        watch.follow();
        status("Changed", describe(&changed, &package.folder));
    }
    status("Stopping", "the application");
    let is_stopped_again = || matches!(events.try_recv(), Ok(Event::Stop));
    application.stop(is_stopped_again);
    Ok(ExitCode::SUCCESS)
}

/// Builds, and puts what was built in the place of what runs.
fn renew(build: &Build, selection: &Selection, application: &mut Application) -> Result<()> {
    // What the routes lack is known long before rustc would say it.
    match Workspace::load(selection) {
        Ok(workspace) if workspace.is_faulty() => {
            let faults = workspace.packages.iter().flat_map(|package| &package.faults);
            faults.for_each(|(_, fault)| show(fault));
            application.report("the routes are at fault");
        }
        Ok(_) => match build.run()? {
            Some(built) if built.is_fresh && application.is_running() => {}
            Some(built) => application.replace(&built.executable)?,
            None => application.report("the build failed"),
        },
        Err(fault) => {
            error(format_args!("{fault:#}"));
            application.report("the package cannot be read");
        }
    }
    Ok(())
}

/// The paths of the next change, once nothing more changes for a moment. There is none after a signal to stop.
fn next_change(events: &Receiver<Event>, application: &mut Application) -> Option<Vec<PathBuf>> {
    let mut changed = Vec::new();
    let mut first = None;
    loop {
        match events.recv_timeout(if changed.is_empty() { TICK } else { QUIET }) {
            Ok(Event::Changed(path)) => {
                changed.push(path);
                // Where something is written all the time, it is never quiet.
                if first.get_or_insert_with(Instant::now).elapsed() > LONGEST {
                    return Some(changed);
                }
            }
            Ok(Event::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if changed.is_empty() => application.look_after(),
            Err(RecvTimeoutError::Timeout) => return Some(changed),
        }
    }
}

/// One of the paths: rather a file that is there than one that an editor has made and moved.
fn describe(changed: &[PathBuf], folder: &Path) -> String {
    let first = changed.iter().find(|path| path.is_file()).or(changed.first());
    first.map(|path| path.strip_prefix(folder).unwrap_or(path).display().to_string()).unwrap_or_default()
}
