CREATE TABLE `answered_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`request_hash` text NOT NULL,
	`time` text NOT NULL,
	`status` integer,
	`headers` text,
	`body` text
);
--> statement-breakpoint
CREATE TABLE `departments` (
	`id` text PRIMARY KEY NOT NULL,
	`four_eyes` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`department` text NOT NULL,
	`name` text NOT NULL,
	`abilities` text NOT NULL,
	`hash` text,
	`identity` text,
	`created` text NOT NULL,
	`expires` text NOT NULL,
	`revoked` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash_unique` ON `tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `tokens_department` ON `tokens` (`department`);--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_identity` ON `tokens` (`identity`) WHERE "tokens"."revoked" is null;--> statement-breakpoint
CREATE TABLE `proposal_items` (
	`proposal` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`action` text NOT NULL,
	`record` text NOT NULL,
	`before` text,
	`row` text,
	`module` text NOT NULL,
	`clause` text,
	`indicator` text,
	`project` text,
	PRIMARY KEY(`proposal`, `position`),
	FOREIGN KEY (`proposal`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_items_record` ON `proposal_items` (`kind`,`record`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`department` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`content` text,
	`upload` text,
	`undoes` text,
	`reason` text NOT NULL,
	`author` text NOT NULL,
	`editor` text NOT NULL,
	`reviewer` text,
	`publish_at` text,
	`revision` integer,
	`created` text NOT NULL,
	`updated` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `proposals_department` ON `proposals` (`department`,`created`);--> statement-breakpoint
CREATE INDEX `proposals_due` ON `proposals` (`state`,`publish_at`);--> statement-breakpoint
CREATE TABLE `upload_chunks` (
	`upload` text NOT NULL,
	`position` integer NOT NULL,
	`bytes` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`upload`, `position`),
	FOREIGN KEY (`upload`) REFERENCES `uploads`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` text PRIMARY KEY NOT NULL,
	`department` text NOT NULL,
	`token` text NOT NULL,
	`file_name` text NOT NULL,
	`format` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`created` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `webhook_attempts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`delivery` text NOT NULL,
	`time` text NOT NULL,
	`status` integer,
	`milliseconds` integer NOT NULL,
	`error` text,
	FOREIGN KEY (`delivery`) REFERENCES `webhook_deliveries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `webhook_attempts_delivery` ON `webhook_attempts` (`delivery`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`webhook` text NOT NULL,
	`revision` integer NOT NULL,
	`state` text NOT NULL,
	`created` text NOT NULL,
	`queued` text,
	FOREIGN KEY (`webhook`) REFERENCES `webhooks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_webhook` ON `webhook_deliveries` (`webhook`,`created`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_state` ON `webhook_deliveries` (`state`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`department` text NOT NULL,
	`token` text NOT NULL,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`module` text,
	`indicator` text,
	`project` text,
	`active` integer DEFAULT true NOT NULL,
	`created` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `events` ADD `origin` text DEFAULT 'department' NOT NULL;--> statement-breakpoint
-- Until now all of them are of the plan's records.
UPDATE `events` SET `origin` = 'records';
