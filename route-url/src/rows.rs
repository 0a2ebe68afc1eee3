//! The expansion of a trie into rows of axum's router.
//!
//! axum's matcher goes through literal, `{x}` and `{*x}` in this order, with backtracking, and refuses `/mix/{id}`
//! beside `/mix/{*rest}`. A catch-all is therefore expanded into its dynamic sibling: `/mix/{id}`,
//! `/mix/{id}/{*rest}`. A not-found has to yield to the routes beside its folder as well, although its catch-all would
//! end the matcher's search. Below a literal folder with a not-found the rows therefore repeat the routes that the
//! search would have come to.

use std::collections::BTreeSet;

use crate::encode::spellings;
use crate::slash::{End, TrailingSlash};
use crate::trie::{Node, Trie};

/// A row of axum's router.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<R, N> {
    /// The pattern, as axum writes it.
    pub pattern: String,
    /// The end of the pattern.
    pub end: End,
    /// The answer at the row.
    pub answer: Answer<R, N>,
    /// Whether a segment of the pattern is a parameter, which axum's matcher also finds in an empty segment.
    pub has_parameters: bool,
    /// Whether the pattern has other parameters than the folders of the route, so that axum's `Path` reads others.
    pub is_expanded: bool,
}

/// The answer at a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer<R, N> {
    /// A route.
    Route(R),
    /// A not-found.
    NotFound(N),
}

impl<R: Copy, N: Copy> Trie<'_, R, N> {
    /// Writes the rows of axum's router: each pattern once.
    pub fn rows(&self, trailing_slash: TrailingSlash) -> Vec<Row<R, N>> {
        let state = State { ways: vec![Way::Folder(&self.root, true)], has_not_founds: true };
        // A strict route has no twin with a slash. But a URL of a folder with a not-found must not be missed, and only a
        // row tells which folder that is.
        let has_twins = trailing_slash != TrailingSlash::Strict || self.root.has_not_found();
        let mut rows = Rows { has_twins, rows: Vec::new() };
        rows.emit(&state, "", false);
        rows.rows
    }
}

/// A way on which the search for a path goes on.
enum Way<'t, 'a, R, N> {
    /// A place in the URL, and whether each segment of the pattern so far is that of its folder.
    Folder(&'t Node<'a, R, N>, bool),
    /// A catch-all that has taken a segment already.
    CatchAll(&'a str, R),
    /// The not-found of a folder around this place.
    NotFound(N),
}

/// The ways on which the search goes on after the same segments, in their order. A catch-all is the last of them, since
/// it takes every path.
struct State<'t, 'a, R, N> {
    ways: Vec<Way<'t, 'a, R, N>>,
    /// Whether the not-founds below are reached.
    has_not_founds: bool,
}

impl<'t, 'a, R: Copy, N: Copy> State<'t, 'a, R, N> {
    fn folders(&self) -> impl Iterator<Item = &'t Node<'a, R, N>> {
        self.ways.iter().filter_map(|way| match way {
            Way::Folder(node, _) => Some(*node),
            Way::CatchAll(..) | Way::NotFound(_) => None,
        })
    }

    fn route(&self) -> Option<(R, bool)> {
        self.ways.iter().find_map(|way| match way {
            Way::Folder(node, is_straight) => Some((node.route?, !is_straight)),
            Way::CatchAll(_, route) => Some((*route, true)),
            Way::NotFound(_) => None,
        })
    }

    fn not_found(&self) -> Option<N> {
        let found = self.ways.iter().find_map(|way| match way {
            Way::Folder(node, _) => node.not_found,
            Way::CatchAll(..) => None,
            Way::NotFound(not_found) => Some(*not_found),
        });
        found.filter(|_| self.has_not_founds)
    }

    /// Returns the ways after one more segment: after this literal, or after a segment that is none of the literals.
    fn after(&self, literal: Option<&str>) -> Self {
        let mut ways = Vec::new();
        for way in &self.ways {
            match way {
                Way::Folder(node, is_straight) => {
                    let child = literal.and_then(|text| node.literals.get(text));
                    ways.extend(child.map(|child| Way::Folder(child, *is_straight)));
                    let is_straight = *is_straight && literal.is_none();
                    ways.extend(node.dynamic.iter().map(|(_, child)| Way::Folder(child, is_straight)));
                    if let Some((name, route)) = node.catch_all {
                        ways.push(Way::CatchAll(name, route));
                        break;
                    }
                    ways.extend(node.not_found.map(Way::NotFound));
                }
                Way::CatchAll(name, route) => {
                    ways.push(Way::CatchAll(name, *route));
                    break;
                }
                Way::NotFound(not_found) => ways.push(Way::NotFound(*not_found)),
            }
        }
        Self { ways, has_not_founds: self.has_not_founds }
    }

    /// Returns the state below a literal. axum's matcher takes the other ways itself if the literal leads nowhere, but
    /// not if a not-found below the literal ends the search.
    fn below(&self, text: &str) -> Self {
        let all = self.after(Some(text));
        let [Way::Folder(node, is_straight), ..] = &*self.ways else { return all };
        let (Some(child), 1) = (node.literals.get(text), self.folders().count()) else { return all };
        let is_taken = all.ways.iter().any(|way| matches!(way, Way::CatchAll(..)));
        if self.has_not_founds && !is_taken && child.has_not_found() {
            return all;
        }
        let ways = vec![Way::Folder(child, *is_straight)];
        Self { ways, has_not_founds: self.has_not_founds && !is_taken }
    }

    fn literals(&self) -> BTreeSet<&'a str> {
        self.folders().flat_map(|node| node.literals.keys().copied()).collect()
    }

    /// Returns the name of the parameter that the next segment is, if a folder is one.
    fn dynamic(&self) -> Option<&'a str> {
        self.folders().find_map(|node| node.dynamic.as_ref().map(|(name, _)| *name))
    }

    /// Returns the name, the answer and whether it is expanded, of the row that takes every segment from here on.
    fn rest(&self) -> Option<(&'a str, Answer<R, N>, bool)> {
        let catch_all = self.ways.iter().find_map(|way| match way {
            Way::Folder(node, is_straight) => {
                node.catch_all.map(|(name, route)| (name, Answer::Route(route), !is_straight))
            }
            Way::CatchAll(name, route) => Some((*name, Answer::Route(*route), true)),
            Way::NotFound(_) => None,
        });
        catch_all.or_else(|| self.not_found().map(|not_found| ("rest", Answer::NotFound(not_found), true)))
    }
}

/// The rows written so far.
struct Rows<R, N> {
    has_twins: bool,
    rows: Vec<Row<R, N>>,
}

impl<R: Copy, N: Copy> Rows<R, N> {
    /// Writes the rows at and below a place of the URL.
    fn emit(&mut self, state: &State<'_, '_, R, N>, prefix: &str, has_parameters: bool) {
        let has_twins = self.has_twins;
        let mut push = |pattern: String, end, answer, is_expanded| {
            let has_parameters = has_parameters || end == End::CatchAll;
            self.rows.push(Row { pattern, end, answer, has_parameters, is_expanded });
        };
        let route = state.route().map(|(route, is_expanded)| (Answer::Route(route), is_expanded));
        let not_found = state.not_found().map(|not_found| (Answer::NotFound(not_found), true));
        if let Some((answer, is_expanded)) = route.or(not_found) {
            if prefix.is_empty() {
                push("/".to_owned(), End::Root, answer, is_expanded);
            } else {
                push(prefix.to_owned(), End::Segment, answer, is_expanded);
                if has_twins {
                    push(format!("{prefix}/"), End::Slash, answer, is_expanded);
                }
            }
        }
        if let Some(name) = state.dynamic() {
            self.emit(&state.after(None), &format!("{prefix}/{{{name}}}"), true);
        } else if let Some((name, answer, is_expanded)) = state.rest() {
            push(format!("{prefix}/{{*{name}}}"), End::CatchAll, answer, is_expanded);
        }
        for text in state.literals() {
            let below = state.below(text);
            for spelling in spellings(text) {
                let spelling = spelling.replace('{', "{{").replace('}', "}}");
                self.emit(&below, &format!("{prefix}/{spelling}"), has_parameters);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Answer;
    use crate::{Segment, TrailingSlash, Trie};

    /// The trie of these folders. A folder that ends with `!` has a not-found, any other a route.
    fn trie<'a>(folders: &[&'a str]) -> Trie<'a, &'a str, &'a str> {
        let mut trie = Trie::default();
        for folder in folders {
            let segments = folder.trim_end_matches('!').split('/').filter(|name| !name.is_empty()).map(
                |name| match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
                    None => Segment::Literal(name),
                    Some(name) => match name.strip_prefix("...") {
                        Some(name) => Segment::CatchAll(name),
                        None => Segment::Dynamic(name),
                    },
                },
            );
            match folder.ends_with('!') {
                true => trie.insert_not_found(segments, *folder),
                false => trie.insert(segments, *folder),
            }
        }
        trie
    }

    #[test]
    fn rows_of_a_tree() {
        for (folders, expected) in [
            (&["mix/[id]", "mix/[...r]"][..], &["/mix/{id} mix/[id]", "/mix/{id}/{*r} mix/[...r] +"][..]),
            (&["a/b", "[...r]"], &["/{*r} [...r]", "/a/b a/b"]),
            (&["api/x", "api!"], &["/api api! +", "/api/{*rest} api! +", "/api/x api/x"]),
            // The not-found yields to the route beside its folder.
            (
                &["api!", "[p]/b"],
                &[
                    "/{p}/b [p]/b",
                    "/api api! +",
                    "/api/{*rest} api! +",
                    "/api/b [p]/b +",
                    "/api/b/{*rest} api! +",
                ],
            ),
            (&["api!", "[...r]"], &["/{*r} [...r]"]),
            (&["api!", "[p]"], &["/{p} [p]", "/api [p] +", "/api/{*rest} api! +"]),
        ] {
            let rows = trie(folders).rows(TrailingSlash::Strict);
            let rows = rows.iter().filter(|row| !row.pattern.ends_with('/')).map(|row| {
                let (Answer::Route(answer) | Answer::NotFound(answer)) = row.answer;
                format!("{} {answer}{}", row.pattern, if row.is_expanded { " +" } else { "" })
            });
            assert_eq!(rows.collect::<Vec<_>>(), expected, "{folders:?}");
        }
    }
}
