//! Lets Cargo see new and deleted route files.

fn main() {
    println!("cargo::rerun-if-changed=benches/middleware");
    println!("cargo::rerun-if-changed=routes");
}
