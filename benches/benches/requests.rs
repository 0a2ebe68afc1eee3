//! How long a request takes on its way through a router: `cargo bench -p benches --bench requests`.

mod routers;

use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BatchSize, BenchmarkGroup, Criterion, criterion_group, criterion_main};
use routers::{Asked, Question};

fn requests(criterion: &mut Criterion) {
    for question in Question::ALL {
        let mut group = criterion.benchmark_group(format!("{question:?}"));
        group.warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
        peer(&mut group, "file-routes", routers::file_routes(question));
        peer(&mut group, "by-hand", routers::by_hand(question));
        peer(&mut group, "folder-router", routers::folder_router(question));
        peer(&mut group, "actix", routers::actix(question));
        peer(&mut group, "matchit", routers::matchit(question));
    }
}

fn peer<Request>(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, mut asked: Asked<Request>) {
    group.bench_function(name, |bencher| {
        bencher.iter_batched(&asked.request, &mut asked.answer, BatchSize::SmallInput);
    });
}

criterion_group!(benches, requests);
criterion_main!(benches);
