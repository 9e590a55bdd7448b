-- The ledger. Each table says its class on its first line:
--   truth      insert-only, chained, merged
--   derived    can be dropped and made again from truth
--   workspace  one person's own; changes freely, never merged
-- Ids are UUIDs of version 7 in 16 bytes, digests SHA-256 in 32. Instants are milliseconds
-- since 1970 UTC, days are days since 1970. Dates are EDTF.

create table session ( -- truth: one opening for writing
    id blob primary key check (length(id) = 16),
    after blob check (length(after) = 32),
    opened_at integer not null,
    program text not null
) strict, without rowid;

create table change ( -- truth: one gesture of one author
    id blob primary key check (length(id) = 16),
    session blob not null references session (id),
    seq integer not null,
    recorded_at integer not null,
    author text not null,
    gesture text not null,
    undoes blob references change (id),
    digest blob not null check (length(digest) = 32),
    hash blob not null check (length(hash) = 32),
    unique (session, seq)
) strict, without rowid;
create index change_recorded on change (recorded_at);

create table record ( -- truth: what stays the same across revisions
    id blob primary key check (length(id) = 16),
    kind text not null
) strict, without rowid;

create table revision ( -- truth: one state of a record
    id blob primary key check (length(id) = 16),
    change blob not null references change (id),
    record blob not null references record (id),
    deleted integer not null check (deleted in (0, 1)),
    format integer not null,
    digest blob not null check (length(digest) = 32)
) strict, without rowid;
create index revision_change on revision (change);
create index revision_record on revision (record);

create table supersedes ( -- truth: which revision takes the place of which
    revision blob not null references revision (id),
    older blob not null references revision (id),
    primary key (revision, older)
) strict, without rowid;
create index supersedes_older on supersedes (older);

create table citation ( -- truth: the sources of one revision
    revision blob not null references revision (id),
    n integer not null,
    article blob not null references record (id),
    passage blob references record (id),
    role text not null check (role in ('SUPPORTS', 'CONTRADICTS', 'CONTEXT')),
    credibility integer check (credibility between 1 and 6),
    primary key (revision, n)
) strict, without rowid;
create index citation_article on citation (article);
create index citation_passage on citation (passage) where passage is not null;

create table original ( -- truth: the bytes of an imported file, by what they are
    digest blob primary key check (length(digest) = 32),
    size integer not null
) strict, without rowid;

create table original_chunk ( -- truth: with rowid, whose pages hold rows of some kilobytes whole
    digest blob not null references original (digest),
    n integer not null,
    data blob not null,
    primary key (digest, n)
) strict;

create table body ( -- truth: the clean text of an article, in UTF-8, by what it is
    digest blob primary key check (length(digest) = 32),
    size integer not null
) strict, without rowid;

create table body_chunk ( -- truth: with rowid, as above
    digest blob not null references body (digest),
    n integer not null,
    data blob not null,
    primary key (digest, n)
) strict;

create table tombstone ( -- truth: what a purge blanked, for good
    target blob not null,
    what text not null check (what in ('revision', 'original', 'body')),
    change blob not null references change (id),
    rest blob check (length(rest) = 32), -- digest of what is left of a revision
    primary key (target, what, change)
) strict, without rowid;

create table tracker ( -- truth
    revision blob primary key references revision (id),
    title text not null,
    zone text not null
) strict, without rowid;

create table tracker_party ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    name text not null,
    side integer not null check (side in (0, 1)),
    primary key (revision, n)
) strict, without rowid;

create table tracker_marking ( -- truth: lowest first
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table scale ( -- truth
    revision blob primary key references revision (id),
    name text not null
) strict, without rowid;

create table scale_level ( -- truth: worst first
    revision blob not null references revision (id),
    n integer not null,
    name text not null,
    choose_when text not null,
    primary key (revision, n)
) strict, without rowid;

create table issue ( -- truth
    revision blob primary key references revision (id),
    name text not null,
    scale blob not null references record (id),
    rank integer not null,
    archived integer not null check (archived in (0, 1)),
    objective text not null,
    standing text,
    standing_day text,
    trend_days integer not null,
    stale_days integer not null
) strict, without rowid;

create table issue_term ( -- truth: watch terms
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table issue_point ( -- truth: talking points
    revision blob not null references revision (id),
    n integer not null,
    kind text not null check (kind in ('MAKE', 'THEIRS', 'IF_RAISED')),
    text text not null,
    primary key (revision, n)
) strict, without rowid;

create table outlet ( -- truth
    revision blob primary key references revision (id),
    name text not null,
    short_name text not null,
    reliability text
) strict, without rowid;

create table outlet_alias ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table outlet_domain ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table article ( -- truth
    revision blob primary key references revision (id),
    title text not null,
    form text not null,
    outlet blob references record (id),
    speaker text,
    party text,
    published text,
    published_words text,
    published_from integer,
    published_to integer,
    basis text not null,
    url text,
    language text,
    marking text not null,
    state text not null,
    file_name text,
    original blob references original (digest),
    body blob references body (digest),
    origin blob references record (id),
    reference text
) strict, without rowid;
create index article_original on article (original) where original is not null;
create index article_body on article (body) where body is not null;

create table article_author ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table article_issue ( -- truth: filed under, with nothing to log
    revision blob not null references revision (id),
    n integer not null,
    issue blob not null references record (id),
    primary key (revision, n)
) strict, without rowid;

create table article_warning ( -- truth: what the import found odd
    revision blob not null references revision (id),
    n integer not null,
    warning text not null,
    args text not null,
    primary key (revision, n)
) strict, without rowid;

create table passage ( -- truth: offsets in Unicode code points, `ending` exclusive
    revision blob primary key references revision (id),
    article blob not null references record (id),
    body blob not null references body (digest),
    start integer not null,
    ending integer not null,
    exact text not null,
    prefix text not null,
    suffix text not null
) strict, without rowid;
create index passage_article on passage (article);

create table development ( -- truth
    revision blob primary key references revision (id),
    what text not null,
    happened text not null,
    happened_words text,
    happened_from integer not null,
    happened_to integer not null,
    reported text,
    reported_words text,
    reported_from integer,
    reported_to integer,
    assessed integer not null check (assessed in (0, 1)),
    judgement text,
    confidence text,
    next text,
    likelihood text,
    by_date text,
    marking text not null
) strict, without rowid;

create table development_issue ( -- truth: a level pins the revision of the scale it was chosen from
    revision blob not null references revision (id),
    n integer not null,
    issue blob not null references record (id),
    level integer check (level between 0 and 5),
    scale blob references revision (id),
    primary key (revision, n)
) strict, without rowid;
create index development_issue_issue on development_issue (issue);

create table known ( -- derived: from when to when a revision was the ledger's word
    revision blob primary key,
    record blob not null,
    kind text not null,
    deleted integer not null,
    author text not null,
    since integer not null,
    until integer
) strict, without rowid;
create index known_kind on known (kind, until, since);
create index known_record on known (record, since);

create table article_text_row ( -- derived: rowid of the full text = published day << 24 | n
    id integer primary key,
    record blob not null unique,
    digest blob not null
) strict;

create virtual table article_text using fts5 ( -- derived
    title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

create table workspace ( -- workspace: drafts, read marks, the state of the window
    key text primary key,
    value text not null,
    saved_at integer not null
) strict, without rowid;
