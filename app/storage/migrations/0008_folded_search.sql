-- The index is written again, because app/storage/database/search_folding.py folds the words of
-- clips and queries in another way: without accents, points and hyphens, with emoji as words.
-- Here only for the newest clips: more would keep the job list closed for minutes. The rest follows
-- in the background; see `index_more` in app/storage/library/clip_writing.py.
DROP TABLE clip_words;
CREATE VIRTUAL TABLE clip_words USING fts5 (
    words,
    content='',
    prefix='1 2 3 4 5 6',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
DROP TABLE trashed_words;
CREATE VIRTUAL TABLE trashed_words USING fts5 (
    words,
    content='',
    prefix='1 2 3',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

CREATE TEMP VIEW clip_text AS SELECT
    seq,
    trashed_at,
    -- The tags in the order in which a clip is read.
    clip_words(prompt, title, note, (
        SELECT json_group_array(name) FROM (
            SELECT name FROM clip_label JOIN label USING (label_id)
            WHERE clip_label.seq = clip.seq AND kind = 'tag' ORDER BY key
        )
    )) AS words
FROM clip JOIN clip_card USING (seq);
INSERT INTO clip_words (rowid, words)
    SELECT seq, words FROM clip_text WHERE trashed_at IS NULL ORDER BY seq DESC LIMIT 200;
INSERT INTO trashed_words (rowid, words)
    SELECT seq, words FROM clip_text WHERE trashed_at IS NOT NULL ORDER BY seq DESC LIMIT 200;
DROP VIEW clip_text;
