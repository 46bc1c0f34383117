CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`stream` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`detail` text NOT NULL,
	`request_id` text NOT NULL,
	`hash_before` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_place` ON `audit` (`stream`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_time` ON `audit` (`at`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE INDEX `session_expiry` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_attempt` (
	`key` text PRIMARY KEY NOT NULL,
	`attempts` integer NOT NULL,
	`last_at` integer NOT NULL,
	`blocked_until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempt_age` ON `sign_in_attempt` (`last_at`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`role` text DEFAULT 'agent' NOT NULL,
	`team_id` text,
	`agent_number` text,
	`locale` text,
	`deactivated_at` integer,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE INDEX `user_team` ON `user` (`team_id`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `blocked_dial` (
	`id` text PRIMARY KEY NOT NULL,
	`debtor_id` text NOT NULL,
	`account_id` text NOT NULL,
	`phone_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`at` integer NOT NULL,
	`decision` text NOT NULL,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `debtor_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phone_id`) REFERENCES `phone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `blocked_dial_debtor` ON `blocked_dial` (`debtor_id`,`at`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`debtor_id` text NOT NULL,
	`seq` integer NOT NULL,
	`portfolio_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`team_id` text,
	`account_id` text NOT NULL,
	`phone_id` text NOT NULL,
	`channel` text NOT NULL,
	`party` text NOT NULL,
	`place` text NOT NULL,
	`initiator` text NOT NULL,
	`placed_at` integer NOT NULL,
	`ended_at` integer,
	`result` text,
	`disposition` text,
	`warned` integer NOT NULL,
	`reason` text,
	`script_version_id` text,
	`decision` text NOT NULL,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`portfolio_id`) REFERENCES `portfolio`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `debtor_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`phone_id`) REFERENCES `phone`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`script_version_id`) REFERENCES `document_version`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_debtor_seq` ON `contact` (`debtor_id`,`seq`);--> statement-breakpoint
CREATE INDEX `contact_debtor_time` ON `contact` (`debtor_id`,`placed_at`);--> statement-breakpoint
CREATE INDEX `contact_lasting` ON `contact` (`debtor_id`,`placed_at`) WHERE ("party" not in ('debtor', 'co_debtor', 'guarantor') or "result" = 'refused' or "result" is null);--> statement-breakpoint
CREATE INDEX `contact_time` ON `contact` (`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `contact_team` ON `contact` (`team_id`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `contact_agent` ON `contact` (`agent_id`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `contact_disposition` ON `contact` (`disposition`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `contact_team_disposition` ON `contact` (`team_id`,`disposition`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `contact_agent_disposition` ON `contact` (`agent_id`,`disposition`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `contact_team_agent` ON `contact` (`team_id`,`agent_id`,`placed_at`,`id`);--> statement-breakpoint
CREATE INDEX `contact_team_agent_disposition` ON `contact` (`team_id`,`agent_id`,`disposition`,`placed_at`,`id`);--> statement-breakpoint
CREATE TABLE `day_stat` (
	`day` text NOT NULL,
	`agent_id` text NOT NULL,
	`portfolio_id` text NOT NULL,
	`team_id` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`blocked` integer DEFAULT 0 NOT NULL,
	`finished` integer DEFAULT 0 NOT NULL,
	`conversations` integer DEFAULT 0 NOT NULL,
	`right_party` integer DEFAULT 0 NOT NULL,
	`promises` integer DEFAULT 0 NOT NULL,
	`promised_minor` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`portfolio_id`) REFERENCES `portfolio`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `day_stat_key` ON `day_stat` (`day`,`agent_id`,`portfolio_id`);--> statement-breakpoint
CREATE TABLE `wrap_up` (
	`contact_id` text PRIMARY KEY NOT NULL,
	`gate` text NOT NULL,
	`path` text NOT NULL,
	`disclosures` text NOT NULL,
	`note` text NOT NULL,
	`digest` text NOT NULL,
	`saved_at` integer NOT NULL,
	`saved_by` text NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `debtor` (
	`id` text PRIMARY KEY NOT NULL,
	`portfolio_id` text NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`record_url_sealed` text NOT NULL,
	`flags` text NOT NULL,
	`revision` integer NOT NULL,
	`next_seq` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`portfolio_id`) REFERENCES `portfolio`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `debtor_key` ON `debtor` (`portfolio_id`,`key`);--> statement-breakpoint
CREATE TABLE `debtor_account` (
	`id` text PRIMARY KEY NOT NULL,
	`debtor_id` text NOT NULL,
	`key` text NOT NULL,
	`tail` text NOT NULL,
	`days_past_due` integer,
	`amount_minor` integer,
	`currency` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `debtor_account_key` ON `debtor_account` (`debtor_id`,`key`);--> statement-breakpoint
CREATE TABLE `flag_change` (
	`id` text PRIMARY KEY NOT NULL,
	`debtor_id` text NOT NULL,
	`user_id` text NOT NULL,
	`set` text NOT NULL,
	`cleared` text NOT NULL,
	`note` text NOT NULL,
	`digest` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `flag_change_debtor` ON `flag_change` (`debtor_id`,`at`);--> statement-breakpoint
CREATE TABLE `phone` (
	`id` text PRIMARY KEY NOT NULL,
	`debtor_id` text NOT NULL,
	`key` text NOT NULL,
	`tail` text NOT NULL,
	`party` text NOT NULL,
	`place` text NOT NULL,
	`zones` text NOT NULL,
	`country` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phone_key` ON `phone` (`debtor_id`,`key`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`draft` text NOT NULL,
	`draft_hash` text NOT NULL,
	`revision` integer NOT NULL,
	`live_version_id` text,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	FOREIGN KEY (`live_version_id`) REFERENCES `document_version`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_version` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`note` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`published_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_version_number` ON `document_version` (`document_id`,`number`);--> statement-breakpoint
CREATE INDEX `document_version_time` ON `document_version` (`document_id`,`published_at`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`debtor_id` text NOT NULL,
	`account_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`promise_id` text,
	`kind` text NOT NULL,
	`due_at` integer NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `debtor_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`promise_id`) REFERENCES `promise`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_up_queue` ON `follow_up` (`agent_id`,`state`,`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `follow_up_debtor` ON `follow_up` (`debtor_id`,`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `follow_up_contact` ON `follow_up` (`contact_id`);--> statement-breakpoint
CREATE INDEX `follow_up_promise` ON `follow_up` (`promise_id`);--> statement-breakpoint
CREATE TABLE `promise_event` (
	`id` text PRIMARY KEY NOT NULL,
	`promise_id` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`user_id` text,
	FOREIGN KEY (`promise_id`) REFERENCES `promise`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `promise_event_promise` ON `promise_event` (`promise_id`,`at`);--> statement-breakpoint
CREATE TABLE `promise` (
	`id` text PRIMARY KEY NOT NULL,
	`contact_id` text NOT NULL,
	`debtor_id` text NOT NULL,
	`account_id` text NOT NULL,
	`agent_id` text NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	`due_on` text NOT NULL,
	`zone` text NOT NULL,
	`method` text NOT NULL,
	`state` text NOT NULL,
	`taken_at` integer NOT NULL,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`debtor_id`) REFERENCES `debtor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `debtor_account`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agent_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `promise_contact` ON `promise` (`contact_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `promise_running` ON `promise` (`account_id`) WHERE "state" in ('open', 'due');--> statement-breakpoint
CREATE INDEX `promise_debtor` ON `promise` (`debtor_id`,`taken_at`);--> statement-breakpoint
CREATE INDEX `promise_due` ON `promise` (`state`,`due_on`,`id`);--> statement-breakpoint
CREATE TABLE `portfolio` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`creditor` text NOT NULL,
	`institution` text NOT NULL,
	`callback_number` text NOT NULL,
	`product_name` text NOT NULL,
	`jurisdiction` text NOT NULL,
	`currency` text NOT NULL,
	`zone` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `portfolio_team` (
	`portfolio_id` text NOT NULL,
	`team_id` text NOT NULL,
	PRIMARY KEY(`team_id`, `portfolio_id`),
	FOREIGN KEY (`portfolio_id`) REFERENCES `portfolio`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `team`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `portfolio_team_portfolio` ON `portfolio_team` (`portfolio_id`);--> statement-breakpoint
CREATE TABLE `team` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
