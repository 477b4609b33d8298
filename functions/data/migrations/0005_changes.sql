CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`time` text NOT NULL,
	`actor` text NOT NULL,
	`department` text,
	`action` text NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`module` text,
	`clause` text,
	`indicator` text,
	`project` text,
	`revision` integer,
	`reason` text NOT NULL,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `changes_record` ON `changes` (`kind`,`record`,`id`);--> statement-breakpoint
CREATE INDEX `changes_revision` ON `changes` (`revision`);--> statement-breakpoint
CREATE INDEX `changes_module` ON `changes` (`module`,`id`);--> statement-breakpoint
CREATE INDEX `changes_department` ON `changes` (`department`,`id`);--> statement-breakpoint
CREATE INDEX `changes_clause` ON `changes` (`clause`,`id`);--> statement-breakpoint
CREATE INDEX `changes_indicator` ON `changes` (`indicator`,`id`);--> statement-breakpoint
CREATE INDEX `changes_project` ON `changes` (`project`,`id`);