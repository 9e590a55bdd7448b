-- What stands around developments: events and their readouts, promises, positions, people, links,
-- what the officer looks out for, doubts about sources, papers that left the desk.

alter table development add column corrects blob references record (id);

create table event ( -- truth
    revision blob primary key references revision (id),
    name text not null,
    form text not null,
    held text not null,
    held_words text,
    held_from integer not null,
    held_to integer not null,
    place text not null,
    marking text not null
) strict, without rowid;

create table event_issue ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    issue blob not null references record (id),
    primary key (revision, n)
) strict, without rowid;
create index event_issue_issue on event_issue (issue);

create table event_person ( -- truth: who took part
    revision blob not null references revision (id),
    n integer not null,
    person blob not null references record (id),
    primary key (revision, n)
) strict, without rowid;

create table readout ( -- truth: one account of an event
    revision blob primary key references revision (id),
    event blob not null references record (id),
    article blob not null references record (id),
    party text not null,
    marking text not null
) strict, without rowid;
create index readout_event on readout (event);

create table readout_mention ( -- truth: no passage: it does not mention the issue
    revision blob not null references revision (id),
    n integer not null,
    issue blob not null references record (id),
    passage blob references record (id),
    translation text not null,
    primary key (revision, n)
) strict, without rowid;

create table commitment ( -- truth
    revision blob primary key references revision (id),
    what text not null,
    made text not null,
    made_words text,
    made_from integer not null,
    made_to integer not null,
    due text,
    due_words text,
    due_from integer,
    due_to integer,
    event blob references record (id),
    marking text not null
) strict, without rowid;

create table commitment_obligor ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table commitment_issue ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    issue blob not null references record (id),
    primary key (revision, n)
) strict, without rowid;
create index commitment_issue_issue on commitment_issue (issue);

create table commitment_measure ( -- truth: by what each side's part is told to be done
    revision blob not null references revision (id),
    n integer not null,
    party text not null,
    text text not null,
    primary key (revision, n)
) strict, without rowid;

create table rating ( -- truth: how far a commitment is
    revision blob primary key references revision (id),
    commitment blob not null references record (id),
    party text not null,
    state text not null,
    since text not null,
    since_words text,
    since_from integer not null,
    since_to integer not null,
    note text not null,
    marking text not null
) strict, without rowid;
create index rating_commitment on rating (commitment);

create table position ( -- truth
    revision blob primary key references revision (id),
    issue blob not null references record (id),
    party text not null,
    text text not null,
    stated text not null,
    stated_words text,
    stated_from integer not null,
    stated_to integer not null,
    speaker blob references record (id),
    marking text not null
) strict, without rowid;
create index position_issue on position (issue);

create table person ( -- truth
    revision blob primary key references revision (id),
    name text not null,
    native_name text not null,
    party text not null,
    note text not null,
    marking text not null
) strict, without rowid;

create table person_name ( -- truth: other forms of the name
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table person_post ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    title text not null,
    held_from text,
    held_until text,
    primary key (revision, n)
) strict, without rowid;

create table link ( -- truth: source bears on target
    revision blob primary key references revision (id),
    source blob not null references record (id),
    target blob not null references record (id),
    form text not null,
    since text not null,
    since_words text,
    since_from integer not null,
    since_to integer not null,
    words text not null,
    marking text not null
) strict, without rowid;
create index link_source on link (source);
create index link_target on link (target);

create table tripwire ( -- truth: what would move an issue, and what did
    revision blob primary key references revision (id),
    issue blob not null references record (id),
    level integer not null check (level between 0 and 5),
    scale blob not null references revision (id),
    what text not null,
    met blob references record (id),
    marking text not null
) strict, without rowid;
create index tripwire_issue on tripwire (issue);

create table tripwire_sign ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table flag ( -- truth: what the month ahead may bring
    revision blob primary key references revision (id),
    issue blob not null references record (id),
    form text not null check (form in ('RISK', 'OPPORTUNITY')),
    month text not null,
    why text not null,
    marking text not null
) strict, without rowid;

create table caveat ( -- truth: what cannot be relied on as before
    revision blob primary key references revision (id),
    article blob not null references record (id),
    passage blob references record (id),
    form text not null check (form in ('CORRECTED', 'WITHDRAWN', 'DISCREDITED')),
    since text not null,
    since_words text,
    since_from integer not null,
    since_to integer not null,
    why text not null,
    marking text not null
) strict, without rowid;
create index caveat_article on caveat (article);

create table task ( -- truth
    revision blob primary key references revision (id),
    form text not null check (form in ('ASK', 'DELIVERABLE')),
    what text not null,
    due text,
    due_words text,
    due_from integer,
    due_to integer,
    event blob references record (id),
    done integer not null check (done in (0, 1)),
    marking text not null
) strict, without rowid;

create table task_issue ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    issue blob not null references record (id),
    primary key (revision, n)
) strict, without rowid;

create table brief ( -- truth: a paper that left the desk
    revision blob primary key references revision (id),
    title text not null,
    paper text not null,
    audience text not null,
    meeting text not null,
    issued text not null,
    issued_words text,
    issued_from integer not null,
    issued_to integer not null,
    cleared_by text not null,
    effective text not null,
    known text not null,
    document blob not null references original (digest),
    sent blob references original (digest),
    sent_name text,
    marking text not null
) strict, without rowid;

create table brief_recipient ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    value text not null,
    primary key (revision, n)
) strict, without rowid;

create table brief_issue ( -- truth
    revision blob not null references revision (id),
    n integer not null,
    issue blob not null references record (id),
    primary key (revision, n)
) strict, without rowid;

create table brief_statement ( -- truth: what was stated, and the revision that it rested on
    revision blob not null references revision (id),
    n integer not null,
    text text not null,
    record blob not null references record (id),
    said blob not null references revision (id),
    primary key (revision, n)
) strict, without rowid;
create index brief_statement_record on brief_statement (record);
