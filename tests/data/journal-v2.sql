-- SPDX-License-Identifier: Apache-2.0
-- A journal of schema version 2 (Chatwright 0.1, 2026), one statement a line. Never change it.
CREATE TABLE entries (number INTEGER PRIMARY KEY AUTOINCREMENT,id TEXT NOT NULL UNIQUE,connection TEXT NOT NULL,portal TEXT NOT NULL,sender TEXT NOT NULL,draft TEXT NOT NULL,avatar BLOB,created_at INTEGER NOT NULL,open INTEGER NOT NULL,state TEXT NOT NULL);
INSERT INTO entries VALUES(1,'0d9f1c2e-8a34-4c7e-9b51-000000000001','5b1f0000-0000-4000-8000-000000000001','https://portal.example:8443/prefix','{"botId":39,"botName":"Shift bot","me":{"id":1,"name":"Мария Орлова","position":"","kind":"employee","active":true}}','{"title":"Смена 12 ёлка","participants":[{"id":17,"name":"Ann Lee","position":"Engineer","kind":"employee","active":true}],"addMe":true,"type":"private","message":"","description":"","entityType":"CRM","entityId":"DEAL|5","entityTypeAccepted":false,"color":"mint"}',X'89504e47',1771928379123,0,'{"phase":"created","sends":1,"deferrals":0,"ownPair":false,"pairWasFree":false,"cancelled":false,"mayHaveRun":true,"refused":false,"moved":false,"tryingNewAddress":false,"foundByLookUp":false,"chat":2725}');
INSERT INTO entries VALUES(2,'0d9f1c2e-8a34-4c7e-9b51-000000000002','5b1f0000-0000-4000-8000-000000000001','https://portal.example:8443/prefix','{"botId":39,"botName":"Shift bot","me":{"id":1,"name":"Мария Орлова","position":"","kind":"employee","active":true}}','{"title":"Refund 7781","participants":[],"addMe":true,"type":"private","message":"","description":"","entityType":"","entityId":"","entityTypeAccepted":false}',NULL,1771928380123,1,'{"phase":"needs-decision","sends":1,"deferrals":0,"ownPair":false,"pairWasFree":false,"cancelled":false,"mayHaveRun":true,"refused":false,"moved":false,"tryingNewAddress":false,"foundByLookUp":false,"reason":"cannot-be-proven"}');
CREATE TABLE story (entry TEXT NOT NULL REFERENCES entries (id),number INTEGER NOT NULL,line TEXT NOT NULL,PRIMARY KEY (entry, number)) WITHOUT ROWID;
INSERT INTO story VALUES('0d9f1c2e-8a34-4c7e-9b51-000000000001',0,'{"at":1771928379123,"kind":"sent"}');
INSERT INTO story VALUES('0d9f1c2e-8a34-4c7e-9b51-000000000002',0,'{"at":1771928380123,"kind":"sent"}');
CREATE TABLE saved_draft (number INTEGER PRIMARY KEY CHECK (number = 1),draft TEXT NOT NULL,avatar BLOB);
INSERT INTO saved_draft VALUES(1,'{"title":"Half a title","participants":[{"id":17,"name":"Ann Lee","position":"Engineer","kind":"employee","active":true}],"addMe":true,"type":"private","message":"","description":"","entityType":"","entityId":"","entityTypeAccepted":false}',NULL);
CREATE TABLE proven_connections (connection TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
INSERT INTO proven_connections VALUES('5b1f0000-0000-4000-8000-000000000001');
CREATE TABLE summaries (number INTEGER PRIMARY KEY REFERENCES entries (number),id TEXT NOT NULL,portal TEXT NOT NULL,bot TEXT NOT NULL,title TEXT NOT NULL,color TEXT,people INTEGER NOT NULL,entity_type TEXT NOT NULL,entity_id TEXT NOT NULL,created_at INTEGER NOT NULL,phase TEXT NOT NULL,chat INTEGER,search TEXT NOT NULL);
INSERT INTO summaries VALUES(1,'0d9f1c2e-8a34-4c7e-9b51-000000000001','https://portal.example:8443/prefix','Shift bot','Смена 12 ёлка','mint',2,'CRM','DEAL|5',1771928379123,'created',2725,'смена 12 елка crm deal|5 2725 ann lee мария орлова');
INSERT INTO summaries VALUES(2,'0d9f1c2e-8a34-4c7e-9b51-000000000002','https://portal.example:8443/prefix','Shift bot','Refund 7781',NULL,1,'','',1771928380123,'needs-decision',NULL,'refund 7781 мария орлова');
CREATE INDEX entries_by_openness ON entries (open, number);
CREATE INDEX summaries_by_phase ON summaries (phase, number);
PRAGMA application_id = 1130919794;
PRAGMA user_version = 2;
