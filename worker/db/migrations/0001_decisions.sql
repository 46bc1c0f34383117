CREATE TABLE `logged_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`debtor_id` text NOT NULL,
	`account_id` text,
	`phone_id` text,
	`agent_id` text,
	`channel` text NOT NULL,
	`party` text NOT NULL,
	`place` text NOT NULL,
	`initiator` text NOT NULL,
	`placed_at` integer NOT NULL,
	`result` text NOT NULL,
	`source` text,
	`source_ref` text,
	`import_id` text,
	`decision` text,
	`digest` text NOT NULL,
	`logged_at` integer NOT NULL,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `debtor_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phone_id`) REFERENCES `phone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `logged_contact_debtor` ON `logged_contact` (`debtor_id`,`placed_at`);--> statement-breakpoint
CREATE INDEX `logged_contact_lasting` ON `logged_contact` (`debtor_id`,`placed_at`) WHERE ("party" not in ('debtor', 'co_debtor', 'guarantor') or "result" = 'refused' or "result" is null);--> statement-breakpoint
CREATE UNIQUE INDEX `logged_contact_source` ON `logged_contact` (`source`,`source_ref`);--> statement-breakpoint
CREATE TABLE `override` (
	`id` text PRIMARY KEY NOT NULL,
	`debtor_id` text NOT NULL,
	`account_id` text NOT NULL,
	`phone_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`team_id` text,
	`rules` text NOT NULL,
	`reason` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by` text,
	`decided_text` text,
	`expires_at` integer,
	`digest` text NOT NULL,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `debtor_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phone_id`) REFERENCES `phone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `override_agent` ON `override` (`agent_id`,`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `override_team` ON `override` (`team_id`,`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `override_time` ON `override` (`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `override_agent_state` ON `override` (`agent_id`,`state`,`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `override_team_state` ON `override` (`team_id`,`state`,`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `override_state` ON `override` (`state`,`asked_at`,`id`);--> statement-breakpoint
CREATE INDEX `override_expiry` ON `override` (`expires_at`) WHERE "state" = 'granted';--> statement-breakpoint
CREATE INDEX `override_debtor` ON `override` (`debtor_id`,`asked_at`,`id`);--> statement-breakpoint
CREATE TABLE `review_item` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`contact_id` text,
	`logged_contact_id` text,
	`debtor_id` text NOT NULL,
	`agent_id` text,
	`team_id` text,
	`rules` text NOT NULL,
	`closed_at` integer,
	`closed_by` text,
	`note` text,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`logged_contact_id`) REFERENCES `logged_contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `review_item_open` ON `review_item` (`at`,`id`) WHERE "closed_at" is null;--> statement-breakpoint
CREATE INDEX `review_item_team_open` ON `review_item` (`team_id`,`at`,`id`) WHERE "closed_at" is null;--> statement-breakpoint
CREATE INDEX `review_item_time` ON `review_item` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `review_item_team` ON `review_item` (`team_id`,`at`,`id`);--> statement-breakpoint
ALTER TABLE `contact` ADD `reason_text` text;--> statement-breakpoint
ALTER TABLE `contact` ADD `override_id` text REFERENCES override(id);--> statement-breakpoint
ALTER TABLE `contact` ADD `decided_offline` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `contact` ADD `offline_decision` text;--> statement-breakpoint
ALTER TABLE `debtor` ADD `region` text;--> statement-breakpoint
ALTER TABLE `debtor` ADD `address_zones` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `flag_change` ADD `before` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `moved_from` integer;--> statement-breakpoint
ALTER TABLE `follow_up` ADD `moved_by` text;--> statement-breakpoint
CREATE INDEX `document_kind` ON `document` (`kind`,`id`);