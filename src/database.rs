//! The database: SQLite in a file, or PostgreSQL. Every query is written once, for both.

use std::path::Path;
use std::str::FromStr as _;
use std::time::Duration;
use std::{fs, io};

use sqlx::any::AnyPoolOptions;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{AnyConnection, AnyPool, ConnectOptions as _, Connection as _};

static SQLITE: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("migrations/postgres");

/// Opens the database, creates it where it is SQLite's and not there, and brings its tables up to date.
pub(crate) async fn connect(url: &str) -> Result<AnyPool, sqlx::Error> {
    sqlx::any::install_default_drivers();
    // A client that has waited so long for a connection is told that the database has no time.
    let options = AnyPoolOptions::new().acquire_timeout(Duration::from_secs(5));
    let (options, migrator) = if url.starts_with("sqlite:") {
        create_sqlite(url).await?;
        // SQLite has one writer at a time, and a database in memory belongs to its connection: with a single one nobody
        // waits for a lock, and nothing that lives in it is lost.
        (options.max_connections(1).idle_timeout(None).max_lifetime(None), &SQLITE)
    } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
        // A pool tries until its time is up, and then does not tell why; this does at once.
        AnyConnection::connect(url).await?.close().await?;
        (options.max_connections(20), &POSTGRES)
    } else {
        return Err(sqlx::Error::Configuration(
            "it begins neither with `sqlite:` nor with `postgres:`".into(),
        ));
    };
    let pool = options.connect(url).await?;
    migrator.run(&pool).await?;
    Ok(pool)
}

/// Makes the file and its folder, where they are not there.
async fn create_sqlite(url: &str) -> Result<(), sqlx::Error> {
    let file = SqliteConnectOptions::from_str(url)?;
    let folder = file.get_filename().parent().unwrap_or(Path::new(""));
    fs::create_dir_all(folder).map_err(|error| {
        let text = format!("the folder {} cannot be created: {error}", folder.display());
        io::Error::new(error.kind(), text)
    })?;
    // Readers, such as a backup, and the writer do not wait for each other. The file remembers it.
    let file = file.create_if_missing(true).journal_mode(SqliteJournalMode::Wal);
    file.connect().await?.close().await
}
