use axum::{Form, Json};

use crate::input::Valid;
use crate::users::Profile;

/// What a form of HTML sends, as `curl --data` does.
pub async fn POST(Valid(Form(contact)): Valid<Form<Profile>>) -> Json<Profile> {
    Json(contact)
}
