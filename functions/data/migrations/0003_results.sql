CREATE TABLE `other_goals` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`position` integer NOT NULL,
	`paper` text NOT NULL,
	`variant` text,
	`value` real NOT NULL,
	`upper` real,
	`comparator` text NOT NULL,
	`unit` text NOT NULL,
	`scale` real NOT NULL,
	`year` integer NOT NULL,
	`printed` text NOT NULL,
	`note` text,
	`differs` text NOT NULL,
	`confidence` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `other_goals_indicator` ON `other_goals` (`indicator`,`position`);--> statement-breakpoint
CREATE TABLE `contradiction_concerns` (
	`contradiction` text NOT NULL,
	`concerned` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`contradiction`, `concerned`),
	FOREIGN KEY (`contradiction`) REFERENCES `contradictions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contradiction_concerns_concerned` ON `contradiction_concerns` (`concerned`);--> statement-breakpoint
CREATE TABLE `contradictions` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`concerns` text NOT NULL,
	`statement` text NOT NULL,
	`sides` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `contradictions_position` ON `contradictions` (`position`);--> statement-breakpoint
CREATE TABLE `leads` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`clause` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`statement` text NOT NULL,
	`date` text,
	`departments` text NOT NULL,
	`document_number` text,
	`contradicts` text,
	`doubt` text,
	`confidence` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `leads_clause` ON `leads` (`clause`,`position`);--> statement-breakpoint
CREATE TABLE `source_facts` (
	`source` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`fact` text NOT NULL,
	`name` text NOT NULL,
	`year` integer,
	`indicator` text,
	`clause` text,
	PRIMARY KEY(`source`, `position`),
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `observations` ADD `definition` text;--> statement-breakpoint
ALTER TABLE `observations` ADD `variant` text;--> statement-breakpoint
ALTER TABLE `observations` ADD `year_from` text;--> statement-breakpoint
ALTER TABLE `observations` ADD `revised` integer;--> statement-breakpoint
ALTER TABLE `observations` ADD `formula` text;--> statement-breakpoint
ALTER TABLE `observations` ADD `inputs` text;--> statement-breakpoint
ALTER TABLE `observations` ADD `origin` text DEFAULT 'department' NOT NULL;--> statement-breakpoint
CREATE INDEX `observations_source` ON `observations` (`source`);--> statement-breakpoint
ALTER TABLE `sources` ADD `title_source` text DEFAULT 'printed' NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `published_from` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `locator` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `copy` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `origin` text DEFAULT 'department' NOT NULL;