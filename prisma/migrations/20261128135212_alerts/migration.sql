-- CreateEnum
CREATE TYPE "AlertTopic" AS ENUM ('search', 'person', 'matter', 'organization');

-- CreateEnum
CREATE TYPE "AlertFrequency" AS ENUM ('immediate', 'daily');

-- CreateEnum
CREATE TYPE "AlertState" AS ENUM ('unconfirmed', 'active', 'paused', 'ended');

-- CreateEnum
CREATE TYPE "AlertMailKind" AS ENUM ('confirmation', 'reminder', 'news');

-- CreateEnum
CREATE TYPE "AlertMailState" AS ENUM ('pending', 'sending', 'sent', 'failed', 'uncertain', 'dropped');

-- AlterTable
ALTER TABLE "SearchChange" ADD COLUMN     "shownRevision" INTEGER;

-- CreateTable
CREATE TABLE "AlertRecipient" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AlertRecipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlertSubscription" (
    "id" UUID NOT NULL,
    "recipientId" UUID NOT NULL,
    "topic" "AlertTopic" NOT NULL,
    "subject" TEXT NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "state" "AlertState" NOT NULL DEFAULT 'unconfirmed',
    "requestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "toldRevision" INTEGER NOT NULL DEFAULT 0,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "AlertSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AlertMail" (
    "id" UUID NOT NULL,
    "subscriptionId" UUID NOT NULL,
    "kind" "AlertMailKind" NOT NULL,
    "afterRevision" INTEGER,
    "upToRevision" INTEGER,
    "state" "AlertMailState" NOT NULL DEFAULT 'pending',
    "jobId" UUID NOT NULL DEFAULT gen_random_uuid(),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AlertMail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "AlertRecipient_bodyId_email_key" ON "AlertRecipient"("bodyId", "email");

-- CreateIndex
CREATE INDEX "AlertSubscription_state_requestedAt_idx" ON "AlertSubscription"("state", "requestedAt");

-- CreateIndex
CREATE UNIQUE INDEX "AlertSubscription_recipientId_topic_subject_key" ON "AlertSubscription"("recipientId", "topic", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "AlertMail_jobId_key" ON "AlertMail"("jobId");

-- CreateIndex
CREATE INDEX "AlertMail_state_createdAt_idx" ON "AlertMail"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "AlertMail_subscriptionId_kind_upToRevision_key" ON "AlertMail"("subscriptionId", "kind", "upToRevision");

-- CreateIndex
CREATE INDEX "SearchChange_bodyId_shownRevision_idx" ON "SearchChange"("bodyId", "shownRevision");

-- AddForeignKey
ALTER TABLE "AlertRecipient" ADD CONSTRAINT "AlertRecipient_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertSubscription" ADD CONSTRAINT "AlertSubscription_recipientId_fkey" FOREIGN KEY ("recipientId") REFERENCES "AlertRecipient"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AlertMail" ADD CONSTRAINT "AlertMail_subscriptionId_fkey" FOREIGN KEY ("subscriptionId") REFERENCES "AlertSubscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was published by now is not news to anybody. Motions and votes were not marked when they came in bulk.
UPDATE "SearchChange" SET "shownRevision" = "revision";
INSERT INTO "SearchChange" ("recordId", "bodyId", "revision", "shownRevision")
  SELECT "id", "bodyId", 0, 0 FROM "Publication"
  WHERE "version" > 0 AND "kind" IN ('statement', 'motion', 'vote', 'agenda_item')
  ON CONFLICT ("recordId") DO NOTHING;
