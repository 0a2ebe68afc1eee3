//! Chromium, and the ChromeDriver that drives it.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use fantoccini::error::CmdError;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};

/// A window of its own, without anything from an earlier one.
pub(crate) struct Browser {
    pub(crate) client: Client,
    driver: Child,
}

impl Browser {
    /// `None` where no ChromeDriver is installed.
    pub(crate) async fn start() -> Option<Self> {
        let named = env::var_os("CHROMEDRIVER");
        let program = named.clone().unwrap_or_else(|| "chromedriver".into());
        let started = Command::new(&program).arg("--port=0").stdout(Stdio::piped()).spawn();
        assert!(started.is_ok() || named.is_none(), "{} does not run", program.display());
        let mut driver = started.ok()?;
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines().map(Result::unwrap);
        let line =
            lines.find(|line| line.contains("successfully on port ")).expect("ChromeDriver does not start");
        let port = line.split_once("on port ").unwrap().1.trim_end_matches('.');
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(capabilities())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("ChromeDriver finds no Chromium");
        Some(Self { client, driver })
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

fn capabilities() -> Capabilities {
    // Chromium has no sandbox for root, and containers have little shared memory.
    let arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1000,1200"];
    let Value::Object(capabilities) = json!({ "goog:chromeOptions": { "args": arguments } }) else {
        unreachable!("it is written as an object")
    };
    capabilities
}

/// Keeps what the window shows.
pub(crate) async fn screenshot(client: &Client, name: &str) -> Result<(), CmdError> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("screenshots");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name).with_extension("png"), client.screenshot().await?).unwrap();
    Ok(())
}
