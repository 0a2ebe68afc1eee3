//! How long a request takes on its way through a router: `cargo bench -p benches --bench requests`.

mod routers;

use std::time::Duration;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use routers::{Asked, Question};

/// A peer, and how a request to it is made ready.
type Peer = (&'static str, fn(Question) -> Asked);

const PEERS: [Peer; 5] = [
    ("file-routes", routers::file_routes),
    ("by-hand", routers::by_hand),
    ("folder-router", routers::folder_router),
    ("actix", routers::actix),
    ("matchit", routers::matchit),
];

fn requests(criterion: &mut Criterion) {
    for question in Question::ALL {
        let mut group = criterion.benchmark_group(format!("{question:?}"));
        group.warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
        for (peer, prepare) in PEERS {
            group.bench_function(BenchmarkId::from_parameter(peer), |bencher| {
                bencher.iter_batched_ref(|| prepare(question), |asked| asked(), BatchSize::SmallInput);
            });
        }
    }
}

criterion_group!(benches, requests);
criterion_main!(benches);
