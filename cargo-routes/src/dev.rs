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
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::check::show_all;
use crate::cli::{Dev, Selection};
use crate::site::Workspace;
use crate::terminal::{error, status};
use application::Application;
use build::Build;
use watch::Watch;

/// How long nothing must change before a build begins: editors and Git write several files at a time.
const QUIET: Duration = Duration::from_millis(50);

/// How long is waited for that. Where something is written all the time, it is never quiet.
const LONGEST: Duration = Duration::from_secs(1);

/// How often the processes are looked after.
const TICK: Duration = Duration::from_millis(20);

/// What happens beside the loop.
enum Event {
    Changed(PathBuf),
    /// A build is done: the executable, unless it failed.
    Built(Result<Option<PathBuf>>),
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
    let mut watch = Watch::start(&workspace, package, sender.clone())?;
    let mut application = Application::listen(&workspace.target_directory, package, &arguments.arguments)?;
    status("Serving", format_args!("http://{}", application.address()?));
    let mut changes = Changes::default();
    let mut is_building = begin(&build, &arguments.selection, &mut application, &sender);
    loop {
        match events.recv_timeout(TICK) {
            Ok(Event::Changed(path)) => changes.add(path),
            Ok(Event::Built(built)) => {
                is_building = false;
                use_build(built, &mut application);
                status("Watching", package.folder.display());
            }
            Ok(Event::Stop) | Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {}
        }
        application.look_after();
        if !is_building && let Some(changed) = changes.take() {
            watch.follow(&changed);
            status("Changed", describe(&changed, &package.folder));
            is_building = begin(&build, &arguments.selection, &mut application, &sender);
        }
    }
    end(&events, application, is_building);
    Ok(ExitCode::SUCCESS)
}

/// Begins a build, unless it is plain that it would fail.
fn begin(
    build: &Build,
    selection: &Selection,
    application: &mut Application,
    events: &Sender<Event>,
) -> bool {
    // What the routes lack is known long before rustc would say it.
    match Workspace::load(selection) {
        Ok(workspace) => {
            // Nobody may be reading.
            let _ = show_all(&workspace);
            let is_conditional = workspace.sites().any(|(_, site)| site.annotation.is_conditional);
            if workspace.is_faulty() && !is_conditional {
                application.report("the routes are at fault");
                return false;
            }
        }
        Err(fault) => {
            error(format_args!("{fault:#}"));
            application.report("the package cannot be read");
            return false;
        }
    }
    let (build, events) = (build.clone(), events.clone());
    thread::spawn(move || drop(events.send(Event::Built(build.run()))));
    true
}

/// Starts what was built.
fn use_build(built: Result<Option<PathBuf>>, application: &mut Application) {
    match built {
        Ok(Some(executable)) => {
            if let Err(fault) = application.start(&executable) {
                application.report(&format!("{fault:#}"));
            }
        }
        Ok(None) => application.report("the build failed"),
        Err(fault) => application.report(&format!("{fault:#}")),
    }
}

/// Waits for what is under way. A second signal ends it.
fn end(events: &Receiver<Event>, mut application: Application, mut is_building: bool) {
    status("Stopping", if is_building { "after the build" } else { "the application" });
    application.end();
    while is_building || application.is_running() {
        match events.recv_timeout(TICK) {
            Ok(Event::Built(_)) => is_building = false,
            Ok(Event::Stop) => return,
            Ok(Event::Changed(_)) | Err(_) => {}
        }
        application.look_after();
    }
}

/// What has changed since the last build.
#[derive(Default)]
struct Changes {
    paths: Vec<PathBuf>,
    first: Option<Instant>,
    last: Option<Instant>,
}

impl Changes {
    fn add(&mut self, path: PathBuf) {
        self.paths.push(path);
        self.last = Some(Instant::now());
        self.first = self.first.or(self.last);
    }

    /// The paths, once nothing more changes for a moment.
    fn take(&mut self) -> Option<Vec<PathBuf>> {
        let is_quiet = self.last?.elapsed() > QUIET || self.first?.elapsed() > LONGEST;
        is_quiet.then(|| std::mem::take(self).paths)
    }
}

/// One of the paths: rather a file that is there than one that an editor has made and moved.
fn describe(changed: &[PathBuf], folder: &Path) -> String {
    let first = changed.iter().find(|path| path.is_file()).or(changed.first());
    first.map(|path| path.strip_prefix(folder).unwrap_or(path).display().to_string()).unwrap_or_default()
}
