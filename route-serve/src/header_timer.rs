//! The timeout for the head of a request.
//!
//! hyper starts a timer when it begins to wait for a head, and drops the timer when the head has arrived. With tokio's
//! timer, every request would create an entry in a list and remove it again, each time under a lock. Here the start of
//! a wait only increments a counter, and a task for each connection checks from time to time whether the counter has
//! changed.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_util::task::AtomicWaker;
use hyper::rt::{Sleep, Timer};
use tokio::task::AbortHandle;

/// The number of checks within the timeout. A client gets up to two checks more.
const CHECKS: u32 = 8;

/// The timer of a connection.
#[derive(Clone, Default)]
pub(crate) struct HeaderTimer(Arc<Shared>);

#[derive(Default)]
struct Shared {
    /// The number of waits for a head that have begun, plus those that have ended: odd during a wait.
    changes: AtomicUsize,
    is_overdue: AtomicBool,
    connection: AtomicWaker,
}

impl HeaderTimer {
    /// Wakes the connection when a wait has lasted as long as the timeout.
    pub(crate) fn watch(&self, timeout: Duration) -> Watch {
        let shared = Arc::clone(&self.0);
        let watch = async move {
            let (mut seen, mut checks) = (0, 0);
            loop {
                tokio::time::sleep(timeout / CHECKS).await;
                let changes = shared.changes.load(Ordering::Relaxed);
                checks = if changes == seen { checks + 1 } else { 0 };
                seen = changes;
                if checks >= CHECKS && changes % 2 == 1 {
                    shared.is_overdue.store(true, Ordering::Release);
                    shared.connection.wake();
                    return;
                }
            }
        };
        Watch(tokio::spawn(watch).abort_handle())
    }
}

/// The task that watches a connection. Dropping this value ends the task.
pub(crate) struct Watch(AbortHandle);

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Timer for HeaderTimer {
    fn sleep(&self, _: Duration) -> Pin<Box<dyn Sleep>> {
        self.0.changes.fetch_add(1, Ordering::Relaxed);
        Box::pin(Wait(self.clone()))
    }

    fn sleep_until(&self, _: Instant) -> Pin<Box<dyn Sleep>> {
        self.sleep(Duration::ZERO)
    }

    fn reset(&self, _: &mut Pin<Box<dyn Sleep>>, _: Instant) {
        self.0.changes.fetch_add(2, Ordering::Relaxed);
    }
}

/// A wait for a head.
struct Wait(HeaderTimer);

impl Sleep for Wait {}

impl Future for Wait {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Shared { is_overdue, connection, .. } = &*self.0.0;
        connection.register(context.waker());
        if is_overdue.load(Ordering::Acquire) { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        self.0.0.changes.fetch_add(1, Ordering::Relaxed);
    }
}
