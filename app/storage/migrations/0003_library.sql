-- The library: the users' annotations of clips, and the columns for filters and orders.

-- One narrow row beside each clip's wide one: prompts are long, so that a scan of 100,000 clips
-- reads a tenth of what it would read there. `cost_micro_usd` is clip.cost_usd in millionths of a
-- dollar. `name_key` is the name in its form for comparison. app/storage/database/text_keys.py
-- writes both.
-- A clip with `trashed_at` was deleted by the user. `trash_path` is text or bytes, as clip.path is.
CREATE TABLE clip_card (
    seq INTEGER PRIMARY KEY REFERENCES clip (seq),
    clip_id TEXT NOT NULL,
    resolution TEXT NOT NULL,
    ratio TEXT NOT NULL,
    length_s REAL NOT NULL,
    cost_micro_usd INTEGER,
    made_at TEXT NOT NULL,
    is_favourite INTEGER NOT NULL DEFAULT 0,
    rating INTEGER NOT NULL DEFAULT 0,
    is_missing INTEGER NOT NULL DEFAULT 0,
    trashed_at TEXT,
    trash_path ANY,
    content_hash TEXT NOT NULL DEFAULT '',
    name_key TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

INSERT INTO clip_card (
    seq, clip_id, resolution, ratio, length_s, cost_micro_usd, made_at, name_key
) SELECT
    seq, clip_id, resolution, ratio, length_s, micro_usd(cost_usd), made_at, name_key('', prompt)
FROM clip;

-- Covers all filters, in the order of arrival.
CREATE INDEX clip_card_filters ON clip_card (
    seq, resolution, ratio, length_s, cost_micro_usd, made_at, is_favourite, rating, is_missing
) WHERE trashed_at IS NULL;
-- The other orders; of equal rows the newest comes first.
CREATE INDEX clip_card_longest ON clip_card (length_s DESC, seq DESC) WHERE trashed_at IS NULL;
CREATE INDEX clip_card_shortest ON clip_card (length_s, seq DESC) WHERE trashed_at IS NULL;
CREATE INDEX clip_card_dearest ON clip_card (cost_micro_usd DESC, seq DESC)
    WHERE trashed_at IS NULL;
CREATE INDEX clip_card_cheapest ON clip_card (cost_micro_usd, seq DESC) WHERE trashed_at IS NULL;
CREATE INDEX clip_card_best ON clip_card (rating DESC, seq DESC) WHERE trashed_at IS NULL;
CREATE INDEX clip_card_name ON clip_card (name_key, seq DESC) WHERE trashed_at IS NULL;
-- The few rows with a rare state.
CREATE INDEX clip_card_missing ON clip_card (seq) WHERE trashed_at IS NULL AND is_missing = 1;
CREATE INDEX clip_card_trashed ON clip_card (seq) WHERE trashed_at IS NOT NULL;
CREATE INDEX clip_card_content ON clip_card (content_hash) WHERE content_hash <> '';

CREATE INDEX clip_by_take ON clip (take_id);
-- The library's order is that of arrival now, which is clip.seq.
DROP INDEX clip_by_age;

-- Tags and collections. `key` is the name in the form names are compared in; the spelling of
-- `name` is the first one. A tag without clips is removed, an empty collection is kept.
CREATE TABLE label (
    label_id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (kind, key)
) STRICT;

CREATE TABLE clip_label (
    label_id INTEGER NOT NULL REFERENCES label (label_id),
    seq INTEGER NOT NULL REFERENCES clip (seq),
    PRIMARY KEY (label_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX clip_label_by_clip ON clip_label (seq, label_id);

-- From now on clip_words also has the words of titles, tags and notes, which fts_text.py appends to
-- those of the prompt. It has only clips that are not deleted, so that counting the result needs no
-- other table. The words of deleted clips are in trashed_words.
-- Created again for its longer prefixes: FTS5 reads a prefix with an index directly, but collects
-- any other from all words that begin with it. That takes 3 ms for each common word of 100,000
-- clips. The prefixes make the index 40 % larger.
DROP TABLE clip_words;
CREATE VIRTUAL TABLE clip_words USING fts5 (
    words,
    content='',
    prefix='1 2 3 4 5 6',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
-- It stays empty here: migration 8 writes it in another way.

CREATE VIRTUAL TABLE trashed_words USING fts5 (
    words,
    content='',
    prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

-- `query` is JSON as app/storage/library/saved_searches.py writes it in this `format`.
CREATE TABLE saved_search (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    format INTEGER NOT NULL,
    query TEXT NOT NULL
) STRICT;

CREATE TABLE watched_folder (path ANY NOT NULL UNIQUE) STRICT;
