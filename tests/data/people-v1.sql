-- SPDX-License-Identifier: Apache-2.0
-- People of schema version 1 (Chatwright 0.1, 2026), one statement a line. Never change it.
CREATE TABLE directories (number INTEGER PRIMARY KEY,connection TEXT NOT NULL UNIQUE,pass INTEGER NOT NULL DEFAULT 1,finished_passes INTEGER NOT NULL DEFAULT 0,after INTEGER NOT NULL DEFAULT 0,finished_at INTEGER);
CREATE TABLE people (directory INTEGER NOT NULL,id INTEGER NOT NULL,name TEXT NOT NULL,first_name TEXT NOT NULL,last_name TEXT NOT NULL,second_name TEXT NOT NULL,position TEXT NOT NULL,email TEXT NOT NULL,departments TEXT NOT NULL,kind INTEGER NOT NULL,active INTEGER NOT NULL,seen INTEGER NOT NULL,PRIMARY KEY (directory, id)) WITHOUT ROWID;
CREATE TABLE departments (directory INTEGER NOT NULL,id INTEGER NOT NULL,name TEXT NOT NULL,parent INTEGER NOT NULL,PRIMARY KEY (directory, id)) WITHOUT ROWID;
CREATE TABLE choices (number INTEGER PRIMARY KEY AUTOINCREMENT,directory INTEGER NOT NULL,person INTEGER NOT NULL);
PRAGMA application_id = 1130919760;
PRAGMA user_version = 1;
INSERT INTO directories VALUES (1, '1f0f6c2e-9d55-4a1e-8d0d-0a4f6a1c2b3d', 3, 3, 7, 1700000000000);
INSERT INTO people VALUES (1, 7, 'Ann Lee', 'Ann', 'Lee', '', 'Engineer', 'ann@example.org', '3,70', 0, 1, 3);
INSERT INTO departments VALUES (1, 3, 'Engineering', 0);
INSERT INTO choices VALUES (1, 1, 7);
