//! What was seen.

use std::collections::{BTreeMap, HashSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Filled by all clients.
#[derive(Default)]
pub(crate) struct Report {
    latencies: Mutex<Vec<Duration>>,
    answers: Mutex<BTreeMap<String, u64>>,
    /// The users that the server said it has created.
    acknowledged: Mutex<Vec<String>>,
    /// Requests that had arrived before a signal and were not answered.
    cut: AtomicU64,
    signal: Mutex<Option<Instant>>,
    /// The memory of all instances, at each look.
    memory: Mutex<Vec<u64>>,
}

impl Report {
    pub(crate) fn answered(&self, what: &str, status: u16, since: Instant) {
        self.latencies.lock().unwrap().push(since.elapsed());
        self.count(&format!("{what} {status}"));
    }

    pub(crate) fn count(&self, what: &str) {
        *self.answers.lock().unwrap().entry(what.to_owned()).or_default() += 1;
    }

    pub(crate) fn acknowledged(&self, email: String) {
        self.acknowledged.lock().unwrap().push(email);
    }

    /// A request that had arrived by this time got no answer. That is no fault once the server has been told to stop.
    pub(crate) fn unanswered(&self, since: Instant) {
        let has_stopped = self.signal.lock().unwrap().is_some_and(|signal| since >= signal);
        self.count(if has_stopped { "not answered, since the server stops" } else { "cut" });
        self.cut.fetch_add(u64::from(!has_stopped), Ordering::Relaxed);
    }

    pub(crate) fn started(&self) {
        *self.signal.lock().unwrap() = None;
    }

    pub(crate) fn signalled(&self) {
        *self.signal.lock().unwrap() = Some(Instant::now());
    }

    pub(crate) fn memory(&self, bytes: u64) {
        self.memory.lock().unwrap().push(bytes);
    }

    pub(crate) fn print(&self, seconds: u64) {
        let mut latencies = self.latencies.lock().unwrap().clone();
        latencies.sort_unstable();
        let at = |share: usize| latencies[(latencies.len() - 1) * share / 1000].as_secs_f64() * 1000.0;
        println!("{} answers in {seconds} s", latencies.len());
        println!("latency: p50 {:.1} ms, p99 {:.1} ms, p99.9 {:.1} ms", at(500), at(990), at(999));
        for (what, count) in &*self.answers.lock().unwrap() {
            println!("{count:>9}  {what}");
        }
        println!("{:>9}  users acknowledged", self.acknowledged.lock().unwrap().len());
        let memory: Vec<_> =
            self.memory.lock().unwrap().iter().map(|bytes| (bytes >> 20).to_string()).collect();
        println!("memory in MiB, every half second: {}", memory.join(" "));
    }

    pub(crate) fn check(&self, stored: &[String]) {
        let stored: HashSet<_> = stored.iter().collect();
        let acknowledged = self.acknowledged.lock().unwrap();
        let lost = acknowledged.iter().filter(|email| !stored.contains(email)).count();
        assert_eq!(lost, 0, "users were acknowledged and are not in the database");
        assert!(acknowledged.len() > 100, "hardly anything was written");
        assert_eq!(self.cut.load(Ordering::Relaxed), 0, "requests in flight were cut");
        let answers = self.answers.lock().unwrap();
        let strange: Vec<_> =
            answers.keys().filter(|what| what.contains(" 5") && !what.ends_with("503")).collect();
        assert!(strange.is_empty(), "{strange:?}");
        let overloaded: u64 =
            answers.iter().filter(|(what, _)| what.ends_with("503")).map(|(_, count)| count).sum();
        assert!(overloaded * 100 < answers.values().sum(), "much was refused: {answers:?}");
        for expected in ["write 201", "read 200", "list 200", "slow write 201", "too large 413"] {
            assert!(answers.contains_key(expected), "no `{expected}`: {answers:?}");
        }
        let memory = self.memory.lock().unwrap();
        if memory.contains(&0) {
            println!("skipped: this system does not tell the memory of a process");
            return;
        }
        // Each half is an application of its own. Its first looks are at one that is still warming up.
        for half in memory.chunks(memory.len().div_ceil(2)) {
            let (early, late) = (half[half.len() / 4], half[half.len() - 1]);
            assert!(late <= early + early / 4 + (16 << 20), "memory grows: {half:?}");
        }
    }
}
