use std::future::{Future, ready};

pub fn GET() -> impl Future<Output = &'static str> {
    ready("future")
}
