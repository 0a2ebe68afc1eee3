pub fn layer() -> crate::Limit {
    crate::Limit::new(2)
}
