use axum::Extension;
use axum::extract::State;

use crate::Application;

pub fn layer(State(application): State<Application>) -> Extension<&'static str> {
    Extension(application.name)
}
