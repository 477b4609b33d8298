-- A version is followed by the next one only: of two changes of the same version the second is refused, and none is lost.
CREATE TRIGGER proposals_versions_count BEFORE UPDATE ON proposals WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'this is not the next version'); END;
--> statement-breakpoint
CREATE TRIGGER departments_versions_count BEFORE UPDATE ON departments WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'this is not the next version'); END;
