//! Long lists, a page at a time.

use axum::http::HeaderValue;
use axum::http::header::LINK;
use axum::response::{AppendHeaders, IntoResponseParts};
use serde::Deserialize;
use validator::Validate;

/// Which part of a list is asked for. It begins after a row and not at a number of rows, so that none is shown twice or
/// left out when others come and go meanwhile.
#[derive(Debug, Deserialize, Validate)]
#[serde(default)]
pub(crate) struct Page {
    /// The row that the last page ended with.
    after: i64,
    #[validate(range(min = 1, max = 100, message = "must be from 1 to 100"))]
    limit: u32,
}

impl Default for Page {
    fn default() -> Self {
        Self { after: 0, limit: 20 }
    }
}

/// A row of a list, which is in the order of these numbers.
pub(crate) trait Row {
    fn id(&self) -> i64;
}

impl Page {
    pub(crate) fn first(limit: u32) -> Self {
        Self { after: 0, limit }
    }

    /// The page that begins after a row.
    pub(crate) fn following(&self, row: &impl Row) -> Self {
        Self { after: row.id(), ..*self }
    }

    pub(crate) fn after(&self) -> i64 {
        self.after
    }

    /// How many rows to read: one more than are shown, to learn whether there is a next page.
    pub(crate) fn rows(&self) -> i64 {
        i64::from(self.limit) + 1
    }

    /// Takes the row too many off again. Gives the query of the next page, if there is one, with the filters of this.
    pub(crate) fn next<T: Row>(&self, rows: &mut Vec<T>, filters: &[(&str, &str)]) -> Option<String> {
        let is_last = rows.len() <= self.limit as usize;
        rows.truncate(self.limit as usize);
        let after = rows.last().filter(|_| !is_last)?.id().to_string();
        let limit = self.limit.to_string();
        let page = [("after", after.as_str()), ("limit", limit.as_str())];
        serde_urlencoded::to_string([filters, &page].concat()).ok()
    }
}

/// The header that leads to the next page, as [RFC 8288](https://www.rfc-editor.org/rfc/rfc8288) writes it.
pub(crate) fn link(path: &str, next: Option<String>) -> impl IntoResponseParts + use<> {
    let link = next.and_then(|query| HeaderValue::try_from(format!("<{path}?{query}>; rel=\"next\"")).ok());
    AppendHeaders(link.map(|link| (LINK, link)))
}
