CREATE TABLE `archived_revisions` (
	`revision` integer PRIMARY KEY NOT NULL,
	`time` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `record_versions` (
	`list` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`item` text,
	`detail` text,
	PRIMARY KEY(`list`, `id`, `revision`)
);
