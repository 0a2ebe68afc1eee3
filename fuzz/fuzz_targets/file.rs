//! Any text of a file gives handlers or diagnostics, and every diagnostic can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use route_tree::FileKind;

fuzz_target!(|text: &str| {
    for kind in FileKind::ALL {
        let (file, diagnostics) = route_tree::read_file(kind, format!("app/{}", kind.file_name()), text);
        assert!(!file.handlers.is_empty() || !diagnostics.is_empty());
        for diagnostic in &diagnostics {
            assert!(diagnostic.to_string().contains(&diagnostic.message));
        }
    }
    // It keeps every text it has parsed.
    proc_macro2::extra::invalidate_current_thread_spans();
});
