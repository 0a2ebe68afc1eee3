pub fn page() -> &'static str {
    "<h1>Shop</h1>"
}
