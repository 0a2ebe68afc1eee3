pub(super) fn name() -> String {
  String::new()
}
