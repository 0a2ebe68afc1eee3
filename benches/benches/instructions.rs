//! How many instructions and allocations a request takes on its way through a router:
//! `cargo bench -p benches --bench instructions -- --save-summary=json`, with valgrind and
//! `cargo install gungraun-runner --version 0.20.0`.

#![expect(missing_docs, reason = "what the macros declare")]

mod growth;
mod routers;

use std::hint::black_box;

use benches::report::SIZES;
use gungraun::Dhat;
use gungraun::prelude::*;
use routers::{Asked, Question};

/// A request that can be made once.
type Once = Box<dyn FnMut() -> u16>;

fn once<Request: 'static>(Asked { request, mut answer }: Asked<Request>) -> Once {
    let mut request = Some(request());
    Box::new(move || request.take().map_or(0, &mut answer))
}

macro_rules! peers {
    ($($module:ident: $peer:ident, $of:ty = $given:expr;)*) => {
        /// What makes each request ready.
        mod ready {
            $(pub(crate) fn $peer(of: $of) -> super::Once {
                super::once(super::$module::$peer(of))
            })*
        }

        $(#[library_benchmark]
        #[benches::each(iter = $given, setup = ready::$peer)]
        fn $peer(mut once: Once) -> u16 {
            let status = black_box(once());
            // What it was made with is not freed, which would count.
            std::mem::forget(once);
            status
        })*
    };
}
peers! {
    routers: file_routes, super::Question = Question::ALL;
    routers: by_hand, super::Question = Question::ALL;
    routers: folder_router, super::Question = Question::ALL;
    routers: actix, super::Question = Question::ALL;
    routers: matchit, super::Question = Question::ALL;
    growth: file_routes_among, usize = SIZES;
    growth: by_hand_among, usize = SIZES;
}

library_benchmark_group!(
    name = requests,
    config = LibraryBenchmarkConfig::default().tool(Dhat::default()),
    benchmarks = [file_routes, by_hand, folder_router, actix, matchit, file_routes_among, by_hand_among]
);
main!(library_benchmark_groups = requests);
