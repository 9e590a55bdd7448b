-- What the intake knows of an article beyond its first form: where in the document each of its
-- facts stands, and in what it came. A starred article is a key one.

alter table article add column within text;
alter table article add column key integer not null default 0 check (key in (0, 1));
create index article_url on article (url) where url is not null;

create table article_found ( -- truth: where the document says what it says of itself
    revision blob not null references revision (id),
    n integer not null,
    field text not null,
    place text not null,
    primary key (revision, n)
) strict, without rowid;
