CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`project` text,
	`clause` text,
	`module` text NOT NULL,
	`printed` text NOT NULL,
	`composed` integer NOT NULL,
	`kind` text NOT NULL,
	`date` text,
	`date_from` text,
	`known_as` text,
	`statement` text NOT NULL,
	`sure` integer NOT NULL,
	`doubt` text,
	`conflict` text,
	`confidence` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `events_position` ON `events` (`position`);--> statement-breakpoint
CREATE INDEX `events_project` ON `events` (`project`,`position`);--> statement-breakpoint
CREATE INDEX `events_clause` ON `events` (`clause`);--> statement-breakpoint
ALTER TABLE `projects` ADD `life` text DEFAULT '{"status":"not-yet-sourced","reasons":["no-event"],"rule":"life@1","decidedBy":null,"date":null}' NOT NULL;--> statement-breakpoint
ALTER TABLE `projects` ADD `known_as` text DEFAULT '[]' NOT NULL;