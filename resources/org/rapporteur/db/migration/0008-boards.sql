-- Boards: tripwires that were offered and turned down, and a way from an origin to its articles.

create table dismissal ( -- truth: a development that did not meet a tripwire, in the officer's word
    revision blob primary key references revision (id),
    tripwire blob not null references record (id),
    development blob not null references record (id),
    why text not null,
    marking text not null
) strict, without rowid;
create index dismissal_tripwire on dismissal (tripwire);

create index article_origin on article (origin) where origin is not null;
