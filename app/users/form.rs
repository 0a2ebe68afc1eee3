//! What the form holds when it is sent.

use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use validator::Validate as _;

use crate::AppState;
use crate::avatars::Avatar;
use crate::problem::Problem;
use crate::users::{self, Profile, User};

#[derive(Default)]
pub(crate) struct Entered {
    pub(crate) profile: Profile,
    picture: Bytes,
}

impl Entered {
    pub(crate) async fn read_and_create(
        &mut self,
        state: &AppState,
        multipart: Multipart,
    ) -> Result<User, Problem> {
        self.read(multipart).await?;
        self.profile.validate()?;
        // A browser sends an empty file where none was chosen.
        let avatar = (!self.picture.is_empty()).then(|| Avatar::of("picture", &self.picture)).transpose()?;
        users::create(state, &self.profile, avatar.as_ref()).await
    }

    async fn read(&mut self, mut multipart: Multipart) -> Result<(), MultipartError> {
        while let Some(field) = multipart.next_field().await? {
            match field.name() {
                Some("name") => self.profile.name = field.text().await?,
                Some("email") => self.profile.email = field.text().await?,
                Some("picture") => self.picture = field.bytes().await?,
                _ => {}
            }
        }
        Ok(())
    }
}
