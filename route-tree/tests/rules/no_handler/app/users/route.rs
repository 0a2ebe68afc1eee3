#[allow(dead_code)]
fn find_user() {}
