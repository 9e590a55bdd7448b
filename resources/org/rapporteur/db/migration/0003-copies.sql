-- Copies. What is alike follows from the texts; what the officer says of it is truth.

create table apart ( -- truth: two articles that an officer says are not copies of each other
    revision blob primary key references revision (id),
    one blob not null references record (id),
    two blob not null references record (id)
) strict, without rowid;

create table copy_text ( -- derived: the texts whose marks were taken, numbered in the order of their coming
    id integer primary key,
    body blob not null unique,
    words integer not null
) strict;

create table copy_mark ( -- derived: by which texts that share a stretch are found
    mark integer not null,
    text integer not null,
    primary key (mark, text)
) strict, without rowid;

create table copy_pair ( -- derived: two texts that are alike; `later` came after `earlier`
    later integer not null,
    earlier integer not null,
    likeness text not null check (likeness in ('COPY', 'REVISION', 'BRIEFING')),
    same_content integer not null check (same_content in (0, 1)),
    words integer not null,
    primary key (later, earlier)
) strict, without rowid;
create index copy_pair_earlier on copy_pair (earlier);
