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

/// What makes each request ready.
mod peers {
    pub(crate) use crate::growth::{by_hand_among, file_routes_among};
    pub(crate) use crate::routers::{actix, by_hand, file_routes, folder_router, matchit};
}

/// Makes the request. What it was made with is not freed, which would count.
fn ask(mut asked: Asked) -> u16 {
    let status = black_box(asked());
    std::mem::forget(asked);
    status
}

macro_rules! peers {
    ($($peer:ident: $given:expr),*) => {$(
        #[library_benchmark]
        #[benches::each(iter = $given, setup = peers::$peer)]
        fn $peer(asked: Asked) -> u16 {
            ask(asked)
        }
    )*};
}
peers! {
    file_routes: Question::ALL,
    by_hand: Question::ALL,
    folder_router: Question::ALL,
    actix: Question::ALL,
    matchit: Question::ALL,
    file_routes_among: SIZES,
    by_hand_among: SIZES
}

library_benchmark_group!(
    name = requests,
    config = LibraryBenchmarkConfig::default().tool(Dhat::default()),
    benchmarks = [file_routes, by_hand, folder_router, actix, matchit, file_routes_among, by_hand_among]
);
main!(library_benchmark_groups = requests);
