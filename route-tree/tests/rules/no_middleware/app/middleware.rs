#[allow(dead_code)]
fn guard() {}
