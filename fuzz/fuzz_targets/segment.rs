//! Any folder name is refused with a text, or is a segment that the generated code can hold.
#![no_main]

use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;
use route_tree::{Segment, encode_literal};

fuzz_target!(|name: &str| {
    match Segment::parse(name) {
        Err(refusal) => assert!(!refusal.message.is_empty() && !refusal.help.is_empty()),
        Ok(Segment::Literal(text)) => {
            let encoded = encode_literal(&text);
            assert!(encoded.is_ascii());
            assert_eq!(percent_decode_str(&encoded).decode_utf8().unwrap(), text);
            assert!(!encoded.contains(['{', '}', '?', '#', ' ']), "{encoded}");
        }
        Ok(segment) => {
            if let Some(parameter) = segment.parameter() {
                assert!(!parameter.field.is_empty() && !parameter.field.contains(['-', '/', '{', '}', '*']));
            }
        }
    }
});
