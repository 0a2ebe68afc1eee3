-- The same tables as in ../sqlite, as PostgreSQL writes them.
CREATE TABLE users (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE avatars (
    user_id BIGINT PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    digest TEXT NOT NULL,
    bytes BYTEA NOT NULL
);

CREATE TABLE posts (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

-- What has happened, numbered without gaps in the order in which it was committed.
CREATE TABLE feed (last BIGINT NOT NULL);
CREATE TABLE events (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    data TEXT NOT NULL
);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    data TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE stripe_events (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    received_at BIGINT NOT NULL
);
CREATE TABLE stripe_deliveries (
    signature TEXT PRIMARY KEY,
    received_at BIGINT NOT NULL
);

INSERT INTO feed (last) VALUES (0);
INSERT INTO users (name, email) VALUES ('Ada Lovelace', 'ada@example.com');
INSERT INTO posts (slug, title, body) VALUES
    ('2026/first-post', 'The first post', 'Hello.'),
    ('2026/11/route-handlers', 'Route handlers', 'A folder is a segment of the URL.'),
    ('about', 'About', 'An example.');
