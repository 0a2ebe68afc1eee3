-- The same tables as in ../postgres, as SQLite writes them.
CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE avatars (
    user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    digest TEXT NOT NULL,
    bytes BLOB NOT NULL
);

CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);

-- What has happened, numbered without gaps in the order in which it was committed.
CREATE TABLE feed (last INTEGER NOT NULL);
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    data TEXT NOT NULL
);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    data TEXT NOT NULL,
    expires_at INTEGER NOT NULL
);

CREATE TABLE stripe_events (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    received_at INTEGER NOT NULL
);
CREATE TABLE stripe_deliveries (
    signature TEXT PRIMARY KEY,
    received_at INTEGER NOT NULL
);

INSERT INTO feed (last) VALUES (0);
INSERT INTO users (name, email) VALUES ('Ada Lovelace', 'ada@example.com');
INSERT INTO posts (slug, title, body) VALUES
    ('2026/first-post', 'The first post', 'Hello.'),
    ('2026/11/route-handlers', 'Route handlers', 'A folder is a segment of the URL.'),
    ('about', 'About', 'An example.');
