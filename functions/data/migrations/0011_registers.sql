CREATE TABLE `acts` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`act` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `funds` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`fund` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `implementation` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`clause` text,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`statement` text NOT NULL,
	`date` text,
	`departments` text NOT NULL,
	`amount` real,
	`comparator` text,
	`unit` text,
	`scale` real,
	`document_number` text,
	`contradicts` text,
	`doubt` text,
	`confidence` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`clause`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `implementation_position` ON `implementation` (`position`);--> statement-breakpoint
CREATE INDEX `implementation_clause` ON `implementation` (`clause`,`position`);--> statement-breakpoint
CREATE TABLE `implementation_departments` (
	`record` text NOT NULL,
	`department` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`record`, `department`),
	FOREIGN KEY (`record`) REFERENCES `implementation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department`) REFERENCES `named_departments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `implementation_departments_department` ON `implementation_departments` (`department`);--> statement-breakpoint
CREATE TABLE `implementation_projects` (
	`record` text NOT NULL,
	`project` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`record`, `project`),
	FOREIGN KEY (`record`) REFERENCES `implementation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `implementation_projects_project` ON `implementation_projects` (`project`);--> statement-breakpoint
CREATE TABLE `named_departments` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`organisation` text,
	`printed` text NOT NULL,
	`tasks` text NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `source_facts` ADD `project` text;--> statement-breakpoint
ALTER TABLE `source_facts` ADD `confidence` text;--> statement-breakpoint
ALTER TABLE `source_facts` ADD `weak_only` integer DEFAULT false NOT NULL;