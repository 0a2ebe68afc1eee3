//! An application.

fn main() {
    println!("as it was");
}
