-- A schema that a later version might have: one kind more, one column more on an old kind.
create table treaty ( -- truth
    revision blob primary key references revision (id),
    title text not null,
    signed text,
    signed_words text,
    signed_from integer,
    signed_to integer
) strict, without rowid;

create table treaty_party ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

alter table outlet add column country text;
