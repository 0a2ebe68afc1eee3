//! The figures, kept in a file from run to run: a benchmark replaces those that it takes again.

use std::fs;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::machine;

/// A figure.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Figure {
    /// What was measured.
    pub what: String,
    /// Whose it is.
    pub peer: String,
    /// Of how many routes.
    pub routes: usize,
    /// How much it is.
    pub value: f64,
}

/// All that were taken so far.
#[derive(Debug, Default, Deserialize, Serialize)]
pub struct Results {
    /// Where the last of them were taken.
    pub machine: String,
    figures: Vec<Figure>,
}

impl Results {
    /// Those in the file. There may be none.
    pub fn load() -> Self {
        fs::read(file()).map(|text| serde_json::from_slice(&text).unwrap()).unwrap_or_default()
    }

    /// Writes them to the file.
    pub fn save(&mut self) {
        self.machine = machine::describe();
        fs::create_dir_all(crate::scratch()).unwrap();
        fs::write(file(), serde_json::to_vec_pretty(&self).unwrap()).unwrap();
    }

    /// Takes a figure again.
    pub fn put(&mut self, what: &str, peer: &str, routes: usize, value: f64) {
        println!("{what}, {routes} routes, {peer}: {value:.3}");
        self.figures.retain(|figure| (&*figure.what, &*figure.peer, figure.routes) != (what, peer, routes));
        self.figures.push(Figure { what: what.to_owned(), peer: peer.to_owned(), routes, value });
    }

    /// A figure, where it was taken.
    pub fn get(&self, what: &str, peer: &str, routes: usize) -> Option<f64> {
        let is_it = |figure: &&Figure| (&*figure.what, &*figure.peer, figure.routes) == (what, peer, routes);
        Some(self.figures.iter().find(is_it)?.value)
    }
}

fn file() -> PathBuf {
    crate::scratch().join("results.json")
}
