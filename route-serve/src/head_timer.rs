//! The time that a client has for the head of a request.
//!
//! hyper starts a timer whenever it begins to wait for a head, and drops it when that has come. A timer of tokio's is
//! then made, entered into a list and taken out again for every request, each under a lock. Here a start is a number
//! that is counted up, and a task of each connection looks now and then whether the number is still the same.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_util::task::AtomicWaker;
use hyper::rt::{Sleep, Timer};
use tokio::task::AbortHandle;

/// How often the task looks within the time. A client has up to two looks more.
const LOOKS: u32 = 8;

/// The timer of a connection.
#[derive(Clone, Default)]
pub(crate) struct HeadTimer(Arc<Shared>);

#[derive(Default)]
struct Shared {
    /// How often a wait for a head has begun or ended: odd while there is one.
    changes: AtomicUsize,
    is_overdue: AtomicBool,
    connection: AtomicWaker,
}

impl HeadTimer {
    /// Wakes the connection when a wait has lasted for this long.
    pub(crate) fn watch(&self, timeout: Duration) -> Watch {
        let shared = Arc::clone(&self.0);
        let watch = async move {
            let (mut seen, mut looks) = (0, 0);
            loop {
                tokio::time::sleep(timeout / LOOKS).await;
                let changes = shared.changes.load(Ordering::Relaxed);
                looks = if changes == seen { looks + 1 } else { 0 };
                seen = changes;
                if looks >= LOOKS && changes % 2 == 1 {
                    shared.is_overdue.store(true, Ordering::Release);
                    shared.connection.wake();
                    return;
                }
            }
        };
        Watch(tokio::spawn(watch).abort_handle())
    }
}

/// The task that watches a connection. It ends with this.
pub(crate) struct Watch(AbortHandle);

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Timer for HeadTimer {
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
struct Wait(HeadTimer);

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
