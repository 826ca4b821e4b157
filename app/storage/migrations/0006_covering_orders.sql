-- Each index has all filtered columns: a filtered library is read along its order until the page is
-- full, instead of being sorted as a whole. `trashed_at`, always NULL here, is included because
-- SQLite otherwise prepares to read the row of each clip that it skips.
DROP INDEX IF EXISTS clip_card_filters;
CREATE INDEX clip_card_filters ON clip_card (
    seq, resolution, ratio, length_s, cost_micro_usd, made_at, is_favourite, rating, is_missing,
    trashed_at
) WHERE trashed_at IS NULL;
DROP INDEX IF EXISTS clip_card_longest;
CREATE INDEX clip_card_longest ON clip_card (
    length_s DESC, seq DESC, resolution, ratio, cost_micro_usd, made_at, is_favourite, rating,
    is_missing, trashed_at
) WHERE trashed_at IS NULL;
DROP INDEX IF EXISTS clip_card_shortest;
CREATE INDEX clip_card_shortest ON clip_card (
    length_s, seq DESC, resolution, ratio, cost_micro_usd, made_at, is_favourite, rating,
    is_missing, trashed_at
) WHERE trashed_at IS NULL;
DROP INDEX IF EXISTS clip_card_dearest;
CREATE INDEX clip_card_dearest ON clip_card (
    cost_micro_usd DESC, seq DESC, resolution, ratio, length_s, made_at, is_favourite, rating,
    is_missing, trashed_at
) WHERE trashed_at IS NULL;
DROP INDEX IF EXISTS clip_card_cheapest;
CREATE INDEX clip_card_cheapest ON clip_card (
    cost_micro_usd, seq DESC, resolution, ratio, length_s, made_at, is_favourite, rating,
    is_missing, trashed_at
) WHERE trashed_at IS NULL;
DROP INDEX IF EXISTS clip_card_best;
CREATE INDEX clip_card_best ON clip_card (
    rating DESC, seq DESC, resolution, ratio, length_s, cost_micro_usd, made_at, is_favourite,
    is_missing, trashed_at
) WHERE trashed_at IS NULL;
DROP INDEX IF EXISTS clip_card_name;
CREATE INDEX clip_card_name ON clip_card (
    name_key, seq DESC, resolution, ratio, length_s, cost_micro_usd, made_at, is_favourite, rating,
    is_missing, trashed_at
) WHERE trashed_at IS NULL;
