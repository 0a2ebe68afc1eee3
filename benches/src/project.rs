//! Generated projects: the same routes, written for this project and for its peers.
//!
//! Every route has two handlers, one that gives an item and one that takes one. Half of them have a parameter.

use std::fs;
use std::path::{Path, PathBuf};

/// A way to write the routes.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Way {
    /// `#[file_routes]`.
    FileRoutes,
    /// `#[file_routes]`, of a crate that also tells how long the expansion takes.
    Expansion,
    /// `axum::Router::new().route(pattern, get(handler).post(handler))`.
    ByHand,
    /// `#[folder_router]` of axum-folder-router.
    FolderRouter,
    /// actix-web.
    Actix,
    /// Next.js.
    Next,
}

impl Way {
    /// Those that are compiled with rustc and are axum routers.
    pub const AXUM: [Self; 3] = [Self::FileRoutes, Self::ByHand, Self::FolderRouter];

    /// Those that answer requests.
    pub const SERVERS: [Self; 5] =
        [Self::FileRoutes, Self::ByHand, Self::FolderRouter, Self::Actix, Self::Next];

    /// The name of its package.
    pub fn name(self) -> &'static str {
        match self {
            Self::FileRoutes => "file-routes",
            Self::Expansion => "expansion-of-file-routes",
            Self::ByHand => "by-hand",
            Self::FolderRouter => "folder-router",
            Self::Actix => "actix",
            Self::Next => "next",
        }
    }
}

/// A project that was written to a folder.
#[derive(Clone, Debug)]
pub struct Project {
    /// How its routes are written.
    pub way: Way,
    /// How many there are.
    pub routes: usize,
    /// Where it is.
    pub folder: PathBuf,
}

impl Project {
    /// Writes a project, in the place of the one that was there. It is a workspace of its own.
    pub fn write(way: Way, routes: usize) -> Self {
        let folder = crate::scratch().join(format!("{}-{routes}", way.name()));
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let project = Self { way, routes, folder };
        match way {
            Way::Next => project.write_next(),
            _ => project.write_crate(),
        }
        for number in 0..routes {
            project.put(project.file(number), handlers(way, number));
        }
        project
    }

    /// Changes what one handler does, in another way each time.
    pub fn edit(&self, times: usize) {
        let file = self.folder.join(self.file(self.routes / 2));
        let text = fs::read_to_string(&file).unwrap();
        let (one, other) = ("StatusCode::NOT_FOUND", "StatusCode::GONE");
        let edited =
            if times.is_multiple_of(2) { text.replace(one, other) } else { text.replace(other, one) };
        assert_ne!(text, edited);
        fs::write(file, edited).unwrap();
    }

    fn put(&self, path: impl AsRef<Path>, text: impl AsRef<str>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text.as_ref()).unwrap();
    }

    fn write_crate(&self) {
        let way = self.way;
        self.put("Cargo.toml", manifest(way));
        // All of them have the versions of the repository.
        fs::copy(crate::repository().join("Cargo.lock"), self.folder.join("Cargo.lock")).unwrap();
        self.put("src/app.rs", include_str!("../templates/app.rs"));
        match way {
            Way::FileRoutes | Way::Expansion => {
                let main = include_str!("../templates/file_routes.rs");
                let attribute = if way == Way::Expansion { "expansion" } else { "route_runtime" };
                self.put(
                    "src/main.rs",
                    main.replace("route_runtime::file_routes", &format!("{attribute}::file_routes")),
                );
                self.put("build.rs", "fn main() {\n    println!(\"cargo::rerun-if-changed=app\");\n}\n");
            }
            Way::ByHand => self.put("src/main.rs", self.by_hand()),
            Way::FolderRouter => self.put("src/main.rs", include_str!("../templates/folder_router.rs")),
            Way::Actix => self.put("src/main.rs", self.actix()),
            Way::Next => {}
        }
    }

    fn write_next(&self) {
        self.put("package.json", include_str!("../templates/package.json"));
        self.put("next.config.mjs", "export default {};\n");
        self.put("app/layout.jsx", include_str!("../templates/layout.jsx"));
        self.put("app.js", include_str!("../templates/app.js"));
    }

    /// The file of a route.
    fn file(&self, number: usize) -> String {
        let folder = path(number, "[id]");
        match self.way {
            Way::FileRoutes | Way::Expansion | Way::FolderRouter => format!("app{folder}/route.rs"),
            Way::ByHand | Way::Actix => format!("src/item{number}.rs"),
            Way::Next => format!("app{folder}/route.js"),
        }
    }

    fn by_hand(&self) -> String {
        let main = include_str!("../templates/by_hand.rs");
        let route = ".route(\"PATH\", get(MODULE::get).post(MODULE::post))";
        let function = "fn GROUP() -> Router<App> {\n    Router::new()ROUTES\n}\n";
        self.registered(main, ".merge(GROUP())", route, function)
    }

    fn actix(&self) -> String {
        let main = include_str!("../templates/actix.rs");
        let route = ".service(web::resource(\"REST\").get(MODULE::get).post(MODULE::post))";
        // It matches what it has one by one, and a scope as one of them.
        let function = "fn GROUP(config: &mut ServiceConfig) {\n    let scope = web::scope(\"/api/GROUP\")ROUTES;\n    config.service(scope);\n}\n";
        self.registered(main, ".configure(GROUP)", route, function)
    }

    /// A program that registers its routes one by one, in a function for each group: a single chain of thousands of
    /// calls is no one's code. `call` stands in `main` for the calls of all these functions.
    fn registered(&self, main: &str, call: &str, route: &str, function: &str) -> String {
        let registration = |number: usize| {
            let (path, module) = (path(number, "{id}"), format!("item{number}"));
            let rest = path.trim_start_matches(&group(number));
            let route = route.replace("PATH", &path).replace("REST", rest).replace("MODULE", &module);
            format!("\n        {route}")
        };
        let names: Vec<String> = (0..GROUPS).map(|group| format!("group{group}")).collect();
        let calls: String = names.iter().map(|name| call.replace("GROUP", name)).collect();
        let functions = names.iter().enumerate().map(|(group, name)| {
            let routes: String = (group..self.routes).step_by(GROUPS).map(registration).collect();
            format!("\n{}", function.replace("GROUP", name).replace("ROUTES", &routes))
        });
        let functions: String = functions.collect();
        let modules: String = (0..self.routes).map(|number| format!("mod item{number};\n")).collect();
        main.replace("// MODULES\n", &modules).replace(call, &calls) + &functions
    }
}

const GROUPS: usize = 10;

/// Whether a route has a parameter.
fn has_parameter(number: usize) -> bool {
    number % 2 == 1
}

/// The path of a route, with this for its parameter.
pub fn path(number: usize, parameter: &str) -> String {
    let path = format!("{}/item{number}", group(number));
    if has_parameter(number) { format!("{path}/{parameter}") } else { path }
}

/// The id of the item that [`path`] leads to, where its parameter is 7.
pub fn id(number: usize) -> usize {
    if has_parameter(number) { 7 } else { number % 16 }
}

/// What the path of a route begins with.
fn group(number: usize) -> String {
    format!("/api/group{}", number % GROUPS)
}

/// The text of a route file.
fn handlers(way: Way, number: usize) -> String {
    let template = match (way, has_parameter(number)) {
        (Way::FileRoutes | Way::Expansion, false) => include_str!("../templates/route.rs"),
        (Way::FileRoutes | Way::Expansion, true) => include_str!("../templates/route_with_id.rs"),
        (Way::ByHand | Way::FolderRouter, false) => include_str!("../templates/axum.rs"),
        (Way::ByHand | Way::FolderRouter, true) => include_str!("../templates/axum_with_id.rs"),
        (Way::Actix, false) => include_str!("../templates/actix_item.rs"),
        (Way::Actix, true) => include_str!("../templates/actix_with_id.rs"),
        (Way::Next, false) => include_str!("../templates/route.js"),
        (Way::Next, true) => include_str!("../templates/route_with_id.js"),
    };
    template.replace("NUMBER", &number.to_string())
}

fn manifest(way: Way) -> String {
    let dependencies = match way {
        Way::Actix => include_str!("../templates/actix.toml"),
        _ => include_str!("../templates/axum.toml"),
    };
    let repository = crate::repository().display();
    let own = match way {
        Way::FileRoutes => format!("route-runtime = {{ path = '{repository}/route-runtime' }}\n"),
        Way::Expansion => format!(
            "route-runtime = {{ path = '{repository}/route-runtime' }}\nexpansion = {{ path = '{repository}/benches/expansion' }}\n"
        ),
        Way::FolderRouter => "axum-folder-router = \"=0.4.1\"\n".to_owned(),
        Way::ByHand | Way::Actix | Way::Next => String::new(),
    };
    format!(
        "[workspace]\n\n[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}{own}",
        way.name()
    )
}
