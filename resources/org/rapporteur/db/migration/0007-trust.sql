-- Trust: up to which marking the tracker goes, and why something was purged.

alter table tracker add column ceiling text;

create table purge ( -- truth: why an article was blanked for good; its tombstones say what
    revision blob primary key references revision (id),
    article blob not null references record (id),
    why text not null
) strict, without rowid;
create index purge_article on purge (article);
