//! What it costs to compile: `cargo bench -p benches --bench building [-- ROUTES… TABLE…]`.

use std::fs;
use std::path::Path;
use std::time::Duration;

use benches::asked_for;
use benches::compiler::{Compiler, Cost};
use benches::project::{Project, Way};
use benches::results::Results;

const WRAPPER: &str = env!("CARGO_BIN_EXE_peak");

fn main() {
    let (sizes, tables) = asked_for(&["check", "build", "release", "expansion"]);
    let is_wanted = |table: &str| tables.iter().any(|wanted| wanted == table);
    let mut results = Results::load();
    for routes in sizes {
        let projects = Way::AXUM.map(|way| Project::write(way, routes));
        for command in ["check", "build"].into_iter().filter(|command| is_wanted(command)) {
            development(command, &projects, &mut results);
        }
        if is_wanted("release") {
            release(&projects, &mut results);
        }
        if is_wanted("expansion") {
            expansion(routes, &mut results);
        }
        results.save();
    }
}

/// What one waits for while one writes. The ways take turns, so that what else the machine does disturbs all of them;
/// the least of the rounds is what counts.
fn development(command: &str, projects: &[Project; 3], results: &mut Results) {
    let rounds = rounds(projects[0].routes);
    let compilers = projects.each_ref().map(|project| Compiler::new(project, Path::new(WRAPPER), &[command]));
    let mut costs = projects.each_ref().map(|_| Costs { clean: Vec::new(), edited: Vec::new() });
    for round in 0..rounds {
        for (compiler, costs) in compilers.iter().zip(&mut costs) {
            compiler.clean(&[]);
            costs.clean.push(compiler.run(&[command]));
            for edit in 0..2 {
                compiler.project.edit(2 * round + edit);
                costs.edited.push(compiler.run(&[command]));
            }
        }
    }
    for (compiler, costs) in compilers.iter().zip(costs) {
        let (way, routes) = (compiler.project.way.name(), compiler.project.routes);
        results.put(&format!("{command}, clean"), way, routes, least(&costs.clean));
        results.put(&format!("{command}, edited"), way, routes, least(&costs.edited));
        if command == "build" {
            let peak = costs.clean.iter().map(|cost| cost.peak).min().unwrap_or_default();
            results.put("rustc, bytes", way, routes, peak as f64);
            results.put("executable, dev", way, routes, size(&compiler.executable("debug")));
        }
    }
}

/// How often a figure is taken. What takes long varies less.
fn rounds(routes: usize) -> usize {
    match routes {
        0..=100 => 5,
        101..=400 => 3,
        _ => 1,
    }
}

struct Costs {
    clean: Vec<Cost>,
    edited: Vec<Cost>,
}

fn least(costs: &[Cost]) -> f64 {
    costs.iter().map(|cost| cost.time).min().unwrap_or(Duration::ZERO).as_secs_f64()
}

fn size(executable: &Path) -> f64 {
    fs::metadata(executable).unwrap().len() as f64
}

/// What is deployed.
fn release(projects: &[Project; 3], results: &mut Results) {
    for project in projects {
        let command = ["build", "--release"];
        let compiler = Compiler::new(project, Path::new(WRAPPER), &command);
        let (way, routes) = (project.way.name(), project.routes);
        results.put("build, release", way, routes, compiler.run(&command).time.as_secs_f64());
        results.put("executable, release", way, routes, size(&compiler.executable("release")));
    }
}

/// The attribute alone, in an unoptimised build, as macros are.
fn expansion(routes: usize, results: &mut Results) {
    let project = Project::write(Way::Expansion, routes);
    let compiler = Compiler::new(&project, Path::new(WRAPPER), &["check"]);
    let seconds = (0..rounds(routes).max(3)).map(|round| {
        project.edit(round);
        compiler.run(&["check"]);
        fs::read_to_string(benches::scratch().join("expansion")).unwrap().parse().unwrap()
    });
    let least = seconds.fold(f64::INFINITY, f64::min);
    results.put("expansion", Way::FileRoutes.name(), routes, least);
}
