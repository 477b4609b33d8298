CREATE TABLE `opinion_versions` (
	`opinion` integer NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`date` text NOT NULL,
	`content` text,
	`reason` text,
	PRIMARY KEY(`opinion`, `version`),
	FOREIGN KEY (`opinion`) REFERENCES `opinions`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `opinions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`clause` text NOT NULL,
	`department` text NOT NULL,
	`published` text NOT NULL,
	`changed` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `opinions_clause` ON `opinions` (`clause`,`number`);--> statement-breakpoint
CREATE TABLE `consultation_steps` (
	`consultation` integer NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`date` text NOT NULL,
	`closes` text,
	`text` text,
	`reason` text,
	PRIMARY KEY(`consultation`, `version`),
	FOREIGN KEY (`consultation`) REFERENCES `consultations`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultations` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`department` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`clauses` text NOT NULL,
	`opens` text NOT NULL,
	`closes` text NOT NULL,
	`published` text NOT NULL,
	`changed` text NOT NULL,
	`concluded` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
-- As of questions: what was said stays, whoever asks. An opinion has no version before its first.
CREATE TRIGGER opinions_versions_count BEFORE UPDATE ON opinions WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'this is not the next version'); END;
--> statement-breakpoint
CREATE TRIGGER opinions_are_not_deleted BEFORE DELETE ON opinions
BEGIN SELECT RAISE(ABORT, 'opinions are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER opinion_versions_are_not_altered BEFORE UPDATE ON opinion_versions
BEGIN SELECT RAISE(ABORT, 'versions are never altered'); END;
--> statement-breakpoint
CREATE TRIGGER opinion_versions_are_not_deleted BEFORE DELETE ON opinion_versions
BEGIN SELECT RAISE(ABORT, 'versions are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER consultations_versions_count BEFORE UPDATE ON consultations WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'this is not the next version'); END;
--> statement-breakpoint
CREATE TRIGGER consultations_are_not_rewritten BEFORE UPDATE OF number, department, title, text, clauses, opens ON consultations
BEGIN SELECT RAISE(ABORT, 'consultations are never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER consultations_are_not_deleted BEFORE DELETE ON consultations
BEGIN SELECT RAISE(ABORT, 'consultations are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER consultation_steps_are_not_altered BEFORE UPDATE ON consultation_steps
BEGIN SELECT RAISE(ABORT, 'steps are never altered'); END;
--> statement-breakpoint
CREATE TRIGGER consultation_steps_are_not_deleted BEFORE DELETE ON consultation_steps
BEGIN SELECT RAISE(ABORT, 'steps are never deleted'); END;
