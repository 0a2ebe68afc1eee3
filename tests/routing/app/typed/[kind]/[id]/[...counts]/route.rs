use route_runtime::ParamsRejection;
use serde::Deserialize;
use uuid::Uuid;

use super::Params;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Cat,
    Dog,
}

#[derive(Debug, Deserialize)]
pub struct Count(u8);

type Typed = Params<Kind, Option<Uuid>, Vec<Count>>;

pub async fn GET(Params { kind, id, counts }: Typed) -> String {
    let counts: Vec<u8> = counts.into_iter().map(|Count(count)| count).collect();
    format!("{kind:?} {id:?} {counts:?}")
}

/// Decides for itself what a bad parameter is answered with.
pub async fn POST(params: Result<Typed, ParamsRejection>) -> String {
    match params {
        Ok(_) => "fits".to_owned(),
        Err(rejection) => format!("{} {}: {rejection}", rejection.status(), rejection.name()),
    }
}
