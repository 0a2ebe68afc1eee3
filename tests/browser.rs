//! The pages in a real browser: Chromium, driven by ChromeDriver (`apt-get install chromium chromium-driver`), or by
//! the one that `CHROMEDRIVER` names. Without it nothing is tested, and that is said; so this test has no harness, which
//! would call it passed. What the pages look like is kept in `target/screenshots`.

#[path = "browser/driver.rs"]
mod driver;
#[path = "http/instance.rs"]
mod instance;

use std::path::Path;
use std::time::Duration;

use driver::Browser;
use fantoccini::key::Key;
use fantoccini::{Client, Locator, error::CmdError};
use instance::{ADMIN_TOKEN, Database, Instance, PRODUCTION};
use serde_json::{Value, json};
use tokio::time::sleep;

type Result<T = ()> = std::result::Result<T, CmdError>;

#[tokio::main]
async fn main() {
    let Some(browser) = Browser::start().await else {
        println!("skipped: no ChromeDriver is installed, so nothing was tested");
        return;
    };
    let database = Database::create().await;
    // As it is deployed, but without TLS.
    let settings = [PRODUCTION, &[("APP_ENV", "development")]].concat();
    let application = Instance::start(&database, &settings);
    let home = &application.address;
    for (name, result) in [
        ("a user is created by the form", a_user_is_created_by_the_form(&browser.client, home).await),
        ("an error stands beside its field", an_error_stands_beside_its_field(&browser.client, home).await),
        ("an endpoint is tried", an_endpoint_is_tried(&browser.client, home).await),
        ("the keyboard is enough", the_keyboard_is_enough(&browser.client, home).await),
        ("a session lasts until it is ended", a_session_lasts_until_it_is_ended(&browser.client, home).await),
        ("every page fits on a phone", every_page_fits_on_a_phone(&browser.client, home).await),
    ] {
        result.unwrap_or_else(|error| panic!("{name}: {error}"));
        println!("{name}: ok");
    }
    browser.client.clone().close().await.unwrap();
    let errors: Vec<_> = application.log().into_iter().filter(|line| line.contains("ERROR")).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

async fn find(client: &Client, selector: &str) -> Result<fantoccini::elements::Element> {
    client.wait().for_element(Locator::Css(selector)).await
}

async fn text(client: &Client, selector: &str) -> Result<String> {
    find(client, selector).await?.text().await
}

async fn fill_in(client: &Client, name: &str, value: &str) -> Result {
    let field = find(client, &format!("#{name}")).await?;
    field.clear().await?;
    field.send_keys(value).await
}

async fn a_user_is_created_by_the_form(client: &Client, home: &str) -> Result {
    client.goto(home).await?;
    client.find(Locator::LinkText("Users")).await?.click().await?;
    assert!(text(client, "table").await?.contains("Ada Lovelace"));
    fill_in(client, "name", "Grace <b>Hopper</b>").await?;
    fill_in(client, "email", "grace@example.com").await?;
    let picture = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/ada.png");
    find(client, "#picture").await?.send_keys(picture).await?;
    find(client, "main form button").await?.click().await?;
    client.wait().for_url(&format!("{home}/users?after=1").parse().unwrap()).await?;
    let list = text(client, "table").await?;
    assert!(list.contains("Grace <b>Hopper</b>") && list.contains("grace@example.com"), "{list}");
    let width = "return document.querySelector('td img').naturalWidth";
    assert_eq!(client.execute(width, vec![]).await?, json!(32), "the picture is shown");
    driver::screenshot(client, "users").await
}

async fn an_error_stands_beside_its_field(client: &Client, home: &str) -> Result {
    client.goto(&format!("{home}/users")).await?;
    fill_in(client, "name", "Another Ada").await?;
    // The browser itself refuses what is no address at all; this one is taken.
    fill_in(client, "email", "ada@example.com").await?;
    find(client, "main form button").await?.click().await?;
    assert_eq!(text(client, "#email-error").await?, "E-mail is taken already");
    assert!(text(client, "[role=alert]").await?.contains("The user was not created"));
    assert_eq!(find(client, "#name").await?.prop("value").await?.as_deref(), Some("Another Ada"));
    assert_eq!(find(client, "#email").await?.attr("aria-describedby").await?.as_deref(), Some("email-error"));
    driver::screenshot(client, "users-error").await
}

/// Sends what is in the form of the home page, and waits for the answer.
async fn answer(client: &Client, starts_with: &str) -> Result<String> {
    find(client, "#try button").await?.click().await?;
    loop {
        // The last answer is gone as soon as the button has been clicked.
        let answer = text(client, "#answer").await?;
        if answer != "…" {
            assert!(answer.starts_with(starts_with), "{answer}");
            return Ok(answer);
        }
        sleep(Duration::from_millis(20)).await;
    }
}

async fn an_endpoint_is_tried(client: &Client, home: &str) -> Result {
    client.goto(home).await?;
    find(client, "[aria-label='Try GET /api/users/1']").await?.click().await?;
    let found = answer(client, "200").await?;
    assert!(found.contains("\"name\": \"Ada Lovelace\"") && found.contains("etag: \"1-1\""), "{found}");

    find(client, "[aria-label='Try PATCH /api/users/1']").await?.click().await?;
    let changed = answer(client, "200").await?;
    assert!(changed.contains("\"name\": \"Ada King\""), "{changed}");
    driver::screenshot(client, "home").await?;

    find(client, "[aria-label='Try POST /api/users']").await?.click().await?;
    let taken = answer(client, "409").await?;
    assert!(taken.contains("\"message\": \"is taken already\""), "{taken}");
    fill_in(client, "path", "/api/users/99").await?;
    find(client, "#method").await?.select_by_label("GET").await?;
    let missing = answer(client, "404").await?;
    assert!(missing.contains("application/problem+json"), "{missing}");
    Ok(())
}

async fn the_keyboard_is_enough(client: &Client, home: &str) -> Result {
    client.goto(home).await?;
    let key = async |key: &str| client.active_element().await?.send_keys(key).await;
    key(&Key::Tab).await?;
    assert_eq!(client.active_element().await?.text().await?, "Skip to the content");
    driver::screenshot(client, "skip").await?;
    key(&Key::Enter).await?;
    // Method, URL, body, button.
    for id in ["method", "path", "body"] {
        key(&Key::Tab).await?;
        assert_eq!(client.active_element().await?.attr("id").await?.as_deref(), Some(id));
    }
    key(&Key::Tab).await?;
    key(&Key::Enter).await?;
    client.wait().for_element(Locator::XPath("//pre[starts-with(., '200')]")).await?;
    let outline = "return getComputedStyle(document.activeElement).outlineStyle";
    assert_eq!(client.execute(outline, vec![]).await?, json!("solid"), "where the focus is can be seen");
    Ok(())
}

async fn a_session_lasts_until_it_is_ended(client: &Client, home: &str) -> Result {
    client.goto(&format!("{home}/admin")).await?;
    assert_eq!(text(client, "h1").await?, "Who are you?");
    client.find(Locator::LinkText("Sign in")).await?.click().await?;
    fill_in(client, "token", "wrong").await?;
    client.active_element().await?.send_keys(&Key::Enter).await?;
    assert_eq!(text(client, "#token-error").await?, "Token is not the right one");
    fill_in(client, "token", ADMIN_TOKEN).await?;
    find(client, "main form button").await?.click().await?;
    client.wait().for_url(&format!("{home}/admin").parse().unwrap()).await?;
    assert_eq!(text(client, "h1").await?, "Administration");
    client.refresh().await?;
    assert_eq!(text(client, "h1").await?, "Administration");
    find(client, "main form button").await?.click().await?;
    client.wait().for_url(&format!("{home}/").parse().unwrap()).await?;
    client.goto(&format!("{home}/admin")).await?;
    assert_eq!(text(client, "h1").await?, "Who are you?");
    Ok(())
}

async fn every_page_fits_on_a_phone(client: &Client, home: &str) -> Result {
    client.set_window_size(390, 844).await?;
    for path in ["", "users", "login", "admin", "api/docs", "nothing"] {
        client.goto(&format!("{home}/{path}")).await?;
        let script = "const page = document.documentElement;
            return [page.clientWidth, page.scrollWidth, getComputedStyle(document.body).maxWidth,
                performance.getEntriesByType('resource').map((file) => file.responseStatus)]";
        let Value::Array(seen) = client.execute(script, vec![]).await? else { panic!("no list") };
        assert!(seen[0].as_u64() < Some(500), "/{path}: it is no phone: {seen:?}");
        assert_eq!(seen[0], seen[1], "/{path} is wider than the window");
        assert_eq!(seen[2], "960px", "/{path} has its style");
        let files = seen[3].as_array().unwrap();
        assert!(files.len() >= 2 && files.iter().all(|status| *status == 200), "/{path}: {files:?}");
        let name =
            if path.is_empty() { "home" } else { Path::new(path).file_name().unwrap().to_str().unwrap() };
        driver::screenshot(client, &format!("phone-{name}")).await?;
    }
    Ok(())
}
