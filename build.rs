//! Lets Cargo see new and deleted route files.

fn main() {
    println!("cargo::rerun-if-changed=app");
    println!("cargo::rerun-if-changed=benches");
    println!("cargo::rerun-if-changed=tests");
}
