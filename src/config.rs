//! The settings, which come from the environment.

use clap::{Parser, ValueEnum};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

/// The example application of file routes for axum.
///
/// HOST and PORT say where it listens, and RUST_LOG what it logs.
#[derive(Clone, Debug, Parser)]
pub struct Config {
    /// Where the data is: `sqlite:` and a file, or `postgres://user:password@host/database`.
    #[arg(long, env, hide_env_values = true, default_value = "sqlite:data/app.db")]
    pub database_url: SecretString,
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
            database_url: database_url.into(),
            admin_token: None,
            stripe_webhook_secret: None,
            app_env: Environment::Development,
        }
    }

    /// Whether this is the token of the administrators.
    pub(crate) fn is_admin_token(&self, given: &[u8]) -> bool {
        self.admin_digest().is_some_and(|digest| Sha256::digest(given).ct_eq(&digest).into())
    }

    /// What stands for the token where the token itself should not be. `None` where there is none.
    pub(crate) fn admin_digest(&self) -> Option<[u8; 32]> {
        // An empty variable is one that is not set.
        let token =
            self.admin_token.as_ref().map(ExposeSecret::expose_secret).filter(|token| !token.is_empty())?;
        Some(Sha256::digest(token.as_bytes()).into())
    }
}
