pub(super) fn find() -> &'static str {
    "found beside the route"
}
