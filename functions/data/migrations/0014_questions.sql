CREATE TABLE `question_steps` (
	`question` integer NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`date` text NOT NULL,
	`department` text NOT NULL,
	`text` text,
	`reason` text,
	PRIMARY KEY(`question`, `version`),
	FOREIGN KEY (`question`) REFERENCES `questions`(`number`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`about_kind` text NOT NULL,
	`about` text NOT NULL,
	`department` text NOT NULL,
	`text` text NOT NULL,
	`text_hash` text NOT NULL,
	`locale` text NOT NULL,
	`asked` text NOT NULL,
	`state` text NOT NULL,
	`answered` text,
	`changed` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questions_once` ON `questions` (`about_kind`,`about`,`text_hash`);--> statement-breakpoint
CREATE INDEX `questions_about` ON `questions` (`about_kind`,`about`,`number`);--> statement-breakpoint
CREATE INDEX `questions_state` ON `questions` (`state`,`number`);--> statement-breakpoint
CREATE INDEX `questions_department` ON `questions` (`department`,`state`);--> statement-breakpoint
-- What visitors asked and departments did is added to and never rewritten, whoever asks: drizzle cannot describe triggers.
CREATE TRIGGER questions_versions_count BEFORE UPDATE ON questions WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'this is not the next version'); END;
--> statement-breakpoint
CREATE TRIGGER questions_are_not_rewritten BEFORE UPDATE OF number, kind, about_kind, about, text, locale, asked ON questions
BEGIN SELECT RAISE(ABORT, 'questions are never rewritten'); END;
--> statement-breakpoint
CREATE TRIGGER questions_are_not_deleted BEFORE DELETE ON questions
BEGIN SELECT RAISE(ABORT, 'questions are never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER question_steps_are_not_altered BEFORE UPDATE ON question_steps
BEGIN SELECT RAISE(ABORT, 'steps are never altered'); END;
--> statement-breakpoint
CREATE TRIGGER question_steps_are_not_deleted BEFORE DELETE ON question_steps
BEGIN SELECT RAISE(ABORT, 'steps are never deleted'); END;
