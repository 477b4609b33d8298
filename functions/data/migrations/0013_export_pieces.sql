CREATE TABLE `export_pieces` (
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`revision`, `position`)
);
