//! Lets Cargo see new and deleted route files, and migrations.

fn main() {
    println!("cargo::rerun-if-changed=app");
    println!("cargo::rerun-if-changed=migrations");
    println!("cargo::rerun-if-changed=tests");
}
