CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`series` text NOT NULL
);
