//! How long a request takes on its way through a router: `cargo bench -p benches --bench requests`.

mod routers;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use routers::{Asked, Question};

/// A peer, and how a request to it is made ready.
type Peer<Given> = (&'static str, fn(Given) -> Asked);

const PEERS: [Peer<Question>; 5] = [
    ("file-routes", routers::file_routes),
    ("by-hand", routers::by_hand),
    ("folder-router", routers::folder_router),
    ("actix", routers::actix),
    ("matchit", routers::matchit),
];

fn requests(criterion: &mut Criterion) {
    for question in Question::ALL {
        let mut group = criterion.benchmark_group(format!("{question:?}"));
        for (peer, prepare) in PEERS {
            group.bench_function(BenchmarkId::from_parameter(peer), |bencher| {
                bencher.iter_batched_ref(|| prepare(question), |asked| asked(), BatchSize::SmallInput);
            });
        }
    }
}

/// The last of many routes.
fn growth(criterion: &mut Criterion) {
    let peers: [Peer<usize>; 2] =
        [("file-routes", routers::file_routes_among), ("by-hand", routers::by_hand_among)];
    let mut group = criterion.benchmark_group("Growth");
    for (peer, prepare) in peers {
        for routes in routers::SIZES {
            group.bench_function(BenchmarkId::new(peer, routes), |bencher| {
                bencher.iter_batched_ref(|| prepare(routes), |asked| asked(), BatchSize::NumBatches(20));
            });
        }
    }
}

criterion_group!(benches, requests, growth);
criterion_main!(benches);
