//! Places in the text of a file.

use route_tree::Position;

/// The byte at a place, or the end of its line. A byte order mark is not counted as a column.
pub(crate) fn byte_at(text: &str, Position { line, column }: Position) -> usize {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let before: usize = text[mark..].split_inclusive('\n').take(line - 1).map(str::len).sum();
    let start = mark + before;
    let line = text[start..].lines().next().unwrap_or_default();
    start + line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::byte_at;
    use route_tree::Position;

    #[test]
    fn places_are_found_whatever_the_line_ends_with() {
        for (text, line, column, expected) in [
            ("abc", 1, 2, 1),
            ("é\r\nabc\r\n", 2, 3, 6),
            ("é\nxéy", 2, 3, 6),
            ("\u{feff}abc", 1, 1, 3),
            ("ab\ncd", 1, 9, 2),
        ] {
            assert_eq!(byte_at(text, Position { line, column }), expected, "{text:?}");
        }
    }
}
