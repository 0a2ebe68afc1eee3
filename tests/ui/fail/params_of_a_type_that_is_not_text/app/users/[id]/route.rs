use super::Params;

pub struct Id;

pub async fn GET(_: Params<Id>) {}
