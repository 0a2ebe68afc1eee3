//! Any folder name is refused with a text, or is a segment that the generated code can hold.
#![no_main]

use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use route_tree::{Segment, encode_literal, parse_segment};

fuzz_target!(|name: &str| {
    match parse_segment(name) {
        Err(refusal) => assert!(!refusal.message.is_empty() && !refusal.help.is_empty()),
        Ok(Some(Segment::Literal(text))) => {
            let encoded = encode_literal(&text);
            assert!(encoded.is_ascii());
            assert_eq!(percent_decode_str(&encoded).decode_utf8().unwrap(), text);
            assert!(!encoded.contains(['{', '}', '?', '#', ' ']), "{encoded}");
        }
        Ok(Some(segment)) => {
            let field = segment.parameter().unwrap();
            assert!(!field.is_empty() && !field.contains(['-', '/', '{', '}', '*']));
        }
        Ok(None) => {}
    }
});
