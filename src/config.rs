//! The settings, which come from the environment.

use clap::{Parser, ValueEnum};
use secrecy::{ExposeSecret as _, SecretString};

/// The example application of file routes for axum.
///
/// HOST and PORT say where it listens, and RUST_LOG what it logs.
#[derive(Clone, Debug, Parser)]
pub struct Config {
    /// Where the data is: `sqlite:` and a file, or `postgres://user:password@host/database`.
    #[arg(long, env, hide_env_values = true, default_value = "sqlite:data/app.db")]
    pub database_url: String,
    /// What opens `/admin`. Without it nobody is let in.
    #[arg(long, env, hide_env_values = true)]
    pub admin_token: Option<SecretString>,
    /// The signing secret of the Stripe webhook. Without it every delivery is refused.
    #[arg(long, env, hide_env_values = true)]
    pub stripe_webhook_secret: Option<SecretString>,
    /// In production the log is JSON, and the session's cookie is sent over TLS only.
    #[arg(long, env, value_enum, default_value_t)]
    pub app_env: Environment,
}

/// What the application runs for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Environment {
    /// A person reads the log, and there is no TLS.
    #[default]
    Development,
    /// Programs read the log, and a proxy in front speaks TLS.
    Production,
}

impl Config {
    /// A configuration for this database, and without secrets.
    pub(crate) fn new(database_url: &str) -> Self {
        Self {
            database_url: database_url.to_owned(),
            admin_token: None,
            stripe_webhook_secret: None,
            app_env: Environment::Development,
        }
    }

    /// Whether this is the token of the administrators. How long that takes tells the length of the token at most.
    pub(crate) fn is_admin_token(&self, given: &[u8]) -> bool {
        let token = self.admin_token.as_ref().map_or("", |token| token.expose_secret());
        // An empty variable is one that is not set.
        !token.is_empty() && bool::from(subtle::ConstantTimeEq::ct_eq(given, token.as_bytes()))
    }
}
