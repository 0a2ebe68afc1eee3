//! The state, which all handlers share.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Names of items, and how many were created.
#[derive(Clone)]
pub struct App {
    names: Arc<[String]>,
    created: Arc<AtomicU64>,
}

impl App {
    pub fn new() -> Self {
        Self { names: (0..16).map(|number| format!("item {number}")).collect(), created: Arc::default() }
    }

    pub fn name(&self, id: u64) -> Option<String> {
        self.names.get(usize::try_from(id).ok()?).cloned()
    }

    pub fn create(&self) -> u64 {
        self.created.fetch_add(1, Ordering::Relaxed)
    }
}
