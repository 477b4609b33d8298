-- What each module shows: one row for each that was ever published, with the version that a change must name.
create table modules (
  module text primary key,
  version integer not null,
  state text not null
) strict;
--> statement-breakpoint
-- Who did what, when and why; only ever added to.
create table changes (
  id integer primary key,
  module text not null,
  at text not null,
  by text not null,
  action text not null,
  why text not null,
  state text not null
) strict;
--> statement-breakpoint
create index changes_module on changes (module, id);
--> statement-breakpoint
-- When a module's own answer was last replaced by another.
create table fallbacks (
  module text primary key,
  at text not null,
  phase text not null,
  page text not null,
  build text
) strict;
