pub fn get() {}

fn helper() {
    get();
}
