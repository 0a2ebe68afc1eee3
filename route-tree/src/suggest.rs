//! What a function with a wrong name was meant to be called.

use crate::tree::Method;

/// What to do about an exported function whose name is no method.
pub(crate) fn for_function(name: &str) -> String {
    if let "TRACE" | "CONNECT" = name {
        return format!(
            "route files answer {}, as in Next.js; drop `pub` if it is a helper",
            Method::ALL.map(Method::as_str).join(", ")
        );
    }
    if name == "page" {
        return "a page stands in `page.rs`, in a folder without `route.rs`".to_owned();
    }
    match nearest_method(name) {
        Some(method) => format!("rename it to `{method}`, or drop `pub` if it is a helper"),
        None => format!(
            "drop `pub` if it is a helper; a handler has the name of its method: {}",
            Method::ALL.map(|method| format!("`{method}`")).join(", ")
        ),
    }
}

/// The method that a name most likely means: `get`, `getHandler`, `post_user`, `handleDelete`, `DELTE`.
pub(crate) fn nearest_method(name: &str) -> Option<Method> {
    let words = words(name);
    let by_word = Method::ALL.into_iter().find(|method| words.iter().any(|word| word == method.as_str()));
    by_word.or_else(|| {
        let name = name.to_ascii_uppercase();
        let distance = |method: &Method| strsim::damerau_levenshtein(&name, method.as_str());
        let nearest = Method::ALL.into_iter().min_by_key(distance)?;
        (distance(&nearest) * 3 <= nearest.as_str().len()).then_some(nearest)
    })
}

/// The words of a name in snake or camel case, in capitals.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_lower = false;
    for character in name.chars() {
        if character == '_' || (was_lower && character.is_uppercase()) {
            words.push(String::new());
        }
        was_lower = character.is_lowercase();
        if let (Some(word), true) = (words.last_mut(), character != '_') {
            word.extend(character.to_uppercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::nearest_method;

    #[test]
    fn names_that_people_write() {
        for (name, expected) in [
            ("get", "GET"),
            ("Get", "GET"),
            ("getHandler", "GET"),
            ("handleDelete", "DELETE"),
            ("post_user", "POST"),
            ("DELTE", "DELETE"),
            ("OPTION", "OPTIONS"),
            ("PSOT", "POST"),
            ("GTE", "GET"),
        ] {
            assert_eq!(nearest_method(name).map(super::Method::as_str), Some(expected), "{name}");
        }
        for name in ["target", "find_user", "settings", "x", "header", "input"] {
            assert_eq!(nearest_method(name), None, "{name}");
        }
    }
}
