CREATE TABLE `revisions` (
	`number` integer PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`time` text NOT NULL,
	`reason` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `editions` (
	`sha256` text PRIMARY KEY NOT NULL,
	`bytes` integer NOT NULL,
	`lines` integer NOT NULL,
	`characters` integer NOT NULL,
	`metadata` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`parent` text,
	`title` text,
	`editorial` integer NOT NULL,
	`witness` text,
	`module` text NOT NULL,
	`modules` text NOT NULL,
	`line` integer,
	`text` text,
	`defects` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `clauses_position` ON `clauses` (`position`);--> statement-breakpoint
CREATE INDEX `clauses_parent` ON `clauses` (`parent`);--> statement-breakpoint
CREATE TABLE `sentences` (
	`id` text PRIMARY KEY NOT NULL,
	`clause` text NOT NULL,
	`position` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sentences_clause` ON `sentences` (`clause`,`position`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`number` integer NOT NULL,
	`section` text NOT NULL,
	`name` text NOT NULL,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	FOREIGN KEY (`section`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `programmes_position` ON `programmes` (`position`);--> statement-breakpoint
CREATE INDEX `programmes_clause` ON `programmes` (`clause`);--> statement-breakpoint
CREATE TABLE `baselines` (
	`indicator` text PRIMARY KEY NOT NULL,
	`value` real NOT NULL,
	`upper` real,
	`comparator` text NOT NULL,
	`unit` text NOT NULL,
	`scale` real NOT NULL,
	`year` integer,
	`printed` text NOT NULL,
	`note` text,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`module` text NOT NULL,
	`name` text NOT NULL,
	`definition` text NOT NULL,
	`unit` text NOT NULL,
	`scale` real NOT NULL,
	`relation` text,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `indicators_position` ON `indicators` (`position`);--> statement-breakpoint
CREATE INDEX `indicators_module` ON `indicators` (`module`,`position`);--> statement-breakpoint
CREATE INDEX `indicators_clause` ON `indicators` (`clause`);--> statement-breakpoint
CREATE TABLE `targets` (
	`indicator` text NOT NULL,
	`position` integer NOT NULL,
	`value` real NOT NULL,
	`upper` real,
	`comparator` text NOT NULL,
	`unit` text NOT NULL,
	`scale` real NOT NULL,
	`year` integer NOT NULL,
	`printed` text NOT NULL,
	`note` text,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	PRIMARY KEY(`indicator`, `position`),
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `traps` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`source` text,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `traps_indicator` ON `traps` (`indicator`,`position`);--> statement-breakpoint
CREATE TABLE `observations` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`value` real NOT NULL,
	`upper` real,
	`comparator` text NOT NULL,
	`unit` text NOT NULL,
	`scale` real NOT NULL,
	`year` integer NOT NULL,
	`printed` text NOT NULL,
	`note` text,
	`source` text NOT NULL,
	`confidence` text NOT NULL,
	`derived` integer NOT NULL,
	`same_definition` integer NOT NULL,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `observations_indicator` ON `observations` (`indicator`,`year`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`published` text,
	`url` text NOT NULL,
	`level` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mentions` (
	`organisation` text NOT NULL,
	`position` integer NOT NULL,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	PRIMARY KEY(`organisation`, `position`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_clause` ON `mentions` (`clause`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`name_source` text NOT NULL,
	`composed` integer NOT NULL,
	`kind` text NOT NULL,
	`aliases` text NOT NULL,
	`later_name` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `organisations_position` ON `organisations` (`position`);--> statement-breakpoint
CREATE INDEX `organisations_kind` ON `organisations` (`kind`,`position`);--> statement-breakpoint
CREATE TABLE `project_organisations` (
	`project` text NOT NULL,
	`organisation` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`project`, `organisation`),
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `project_organisations_organisation` ON `project_organisations` (`organisation`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`module` text NOT NULL,
	`programme` text,
	`name` text NOT NULL,
	`name_source` text NOT NULL,
	`composed` integer NOT NULL,
	`kind` text NOT NULL,
	`action` text NOT NULL,
	`counts_toward` text,
	`note` text,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	FOREIGN KEY (`programme`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`counts_toward`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `projects_position` ON `projects` (`position`);--> statement-breakpoint
CREATE INDEX `projects_module` ON `projects` (`module`,`position`);--> statement-breakpoint
CREATE INDEX `projects_programme` ON `projects` (`programme`,`position`);--> statement-breakpoint
CREATE INDEX `projects_kind` ON `projects` (`kind`,`position`);--> statement-breakpoint
CREATE INDEX `projects_clause` ON `projects` (`clause`);--> statement-breakpoint
CREATE TABLE `measure_organisations` (
	`measure` text NOT NULL,
	`organisation` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`measure`, `organisation`),
	FOREIGN KEY (`measure`) REFERENCES `measures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measure_organisations_organisation` ON `measure_organisations` (`organisation`);--> statement-breakpoint
CREATE TABLE `measures` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`module` text NOT NULL,
	`programme` text,
	`name` text NOT NULL,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	FOREIGN KEY (`programme`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `measures_position` ON `measures` (`position`);--> statement-breakpoint
CREATE INDEX `measures_module` ON `measures` (`module`,`position`);--> statement-breakpoint
CREATE INDEX `measures_programme` ON `measures` (`programme`,`position`);--> statement-breakpoint
CREATE INDEX `measures_clause` ON `measures` (`clause`);--> statement-breakpoint
CREATE TABLE `facts` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`module` text NOT NULL,
	`name` text NOT NULL,
	`value` real NOT NULL,
	`upper` real,
	`comparator` text NOT NULL,
	`unit` text NOT NULL,
	`scale` real NOT NULL,
	`year` integer,
	`printed` text NOT NULL,
	`note` text,
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `facts_position` ON `facts` (`position`);--> statement-breakpoint
CREATE INDEX `facts_module` ON `facts` (`module`,`position`);--> statement-breakpoint
CREATE INDEX `facts_clause` ON `facts` (`clause`);--> statement-breakpoint
CREATE TABLE `defects` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`line` integer NOT NULL,
	`kind` text NOT NULL,
	`clause` text,
	`printed` text NOT NULL,
	`shown` text NOT NULL,
	`reason` text NOT NULL,
	`witness` text,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `defects_position` ON `defects` (`position`);--> statement-breakpoint
CREATE INDEX `defects_clause` ON `defects` (`clause`);--> statement-breakpoint
CREATE TABLE `quotations` (
	`clause` text NOT NULL,
	`quote` text NOT NULL,
	`quote_start` integer NOT NULL,
	`quote_end` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`record` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`clause`, `position`),
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `search_documents` (
	`document` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`clause` text,
	`module` text,
	`programme` text,
	`body` text
);
