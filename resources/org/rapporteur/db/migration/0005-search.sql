-- One full text for records of every kind, in the place of that of articles alone. The program
-- fills it from truth after this script.

drop table article_text;
drop table article_text_row;

create table search_row ( -- derived: what the full text holds; id = day << 24 | n, newest last
    id integer primary key,
    record blob not null unique,
    kind text not null,
    block integer not null,
    title text not null,
    date text,
    outlet blob,
    body blob,
    digest blob not null
) strict;
create index search_row_kind on search_row (kind, id);

create table search_block ( -- derived: the span of ids from `first` on, whose words bear the block's sign
    id integer primary key,
    first integer not null unique,
    size integer not null
) strict;

create table search_word ( -- derived: words met, by which the forms of one are found
    word text primary key,
    stem text not null
) strict, without rowid;
create index search_word_stem on search_word (stem);

create table search_state ( -- derived: whether all of truth has been taken in, and in which form
    whole integer not null check (whole in (0, 1)),
    form blob not null
) strict;
insert into search_state (whole, form) values (0, x'');

create virtual table search_text using fts5 ( -- derived
    title, body, about, facet, content = '', contentless_delete = 1, tokenize = 'ascii tokenchars _'
);

create virtual table search_term using fts5vocab ( -- derived
    search_text, row
);
