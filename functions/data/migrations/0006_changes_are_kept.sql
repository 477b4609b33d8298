-- The log is added to and never rewritten, whoever asks: drizzle cannot describe triggers.
CREATE TRIGGER changes_are_not_altered BEFORE UPDATE ON changes
BEGIN SELECT RAISE(ABORT, 'changes are never altered'); END;
--> statement-breakpoint
CREATE TRIGGER changes_are_not_deleted BEFORE DELETE ON changes
BEGIN SELECT RAISE(ABORT, 'changes are never deleted'); END;
