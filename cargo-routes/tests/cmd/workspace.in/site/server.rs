#[path = "inner/web.rs"]
mod web;

fn main() {
    web::run();
}
