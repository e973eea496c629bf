-- CreateEnum
CREATE TYPE "ItemDisposal" AS ENUM ('postponed', 'referred', 'taken_off');

-- CreateEnum
CREATE TYPE "VoteReplacement" AS ENUM ('repeated', 'corrected');

-- CreateEnum
CREATE TYPE "MinutesKind" AS ENUM ('decisions', 'course');

-- CreateEnum
CREATE TYPE "MinutesState" AS ENUM ('draft', 'signed', 'approved');

-- CreateEnum
CREATE TYPE "SignatoryRole" AS ENUM ('chair', 'clerk', 'member');

-- AlterEnum
ALTER TYPE "MotionKind" ADD VALUE 'election';

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "addedInSession" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "debateClosedAt" TIMESTAMPTZ(3),
ADD COLUMN     "disposal" "ItemDisposal",
ADD COLUMN     "disposalNote" TEXT,
ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "rapporteur" TEXT,
ADD COLUMN     "startedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Motion" ADD COLUMN     "asksForAction" BOOLEAN,
ADD COLUMN     "reach" INTEGER;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "chairId" UUID,
ADD COLUMN     "invitedOn" DATE;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "spokenAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN     "chairExcludedBy" TEXT,
ADD COLUMN     "countedAt" TIMESTAMPTZ(3),
ADD COLUMN     "replacement" "VoteReplacement",
ADD COLUMN     "replacementReason" TEXT,
ADD COLUMN     "replacesId" UUID,
ADD COLUMN     "round" INTEGER,
ADD COLUMN     "startedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SessionBreak" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "SessionBreak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuorumCheck" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "agendaItemId" UUID,
    "present" INTEGER,
    "isQuorate" BOOLEAN NOT NULL,
    "movedBy" TEXT,

    CONSTRAINT "QuorumCheck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoteCandidate" (
    "id" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "votes" INTEGER,
    "elected" BOOLEAN NOT NULL DEFAULT false,
    "byLot" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "VoteCandidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Desk" (
    "sessionId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "liveSequence" INTEGER NOT NULL DEFAULT 0,
    "isLive" BOOLEAN NOT NULL DEFAULT false,
    "sourceId" UUID NOT NULL,

    CONSTRAINT "Desk_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "clientId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "target" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "command" JSONB NOT NULL,
    "overruled" JSONB,
    "locks" JSONB NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LiveEvent" (
    "sessionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LiveEvent_pkey" PRIMARY KEY ("sessionId","sequence")
);

-- CreateTable
CREATE TABLE "Minutes" (
    "sessionId" UUID NOT NULL,
    "kind" "MinutesKind" NOT NULL DEFAULT 'decisions',
    "state" "MinutesState" NOT NULL DEFAULT 'draft',
    "lock" INTEGER NOT NULL DEFAULT 0,
    "clerkName" TEXT,
    "preamble" TEXT,
    "signedAt" TIMESTAMPTZ(3),
    "signed" JSONB,
    "signedHash" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedInId" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Minutes_pkey" PRIMARY KEY ("sessionId")
);

-- CreateTable
CREATE TABLE "MinutesSignatory" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "SignatoryRole" NOT NULL,
    "name" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MinutesSignatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesWording" (
    "voteId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "template" TEXT NOT NULL,

    CONSTRAINT "MinutesWording_pkey" PRIMARY KEY ("voteId")
);

-- CreateTable
CREATE TABLE "MinutesObjection" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "raisedBy" TEXT NOT NULL,
    "raisedOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "decision" TEXT,
    "decidedOn" DATE,

    CONSTRAINT "MinutesObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MinutesCorrection" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorName" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "isPublic" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "MinutesCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "scopes" TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotentAnswer" (
    "tokenId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotentAnswer_pkey" PRIMARY KEY ("tokenId","key")
);

-- CreateIndex
CREATE UNIQUE INDEX "SessionBreak_sessionId_from_key" ON "SessionBreak"("sessionId", "from");

-- CreateIndex
CREATE INDEX "QuorumCheck_agendaItemId_idx" ON "QuorumCheck"("agendaItemId");

-- CreateIndex
CREATE UNIQUE INDEX "QuorumCheck_sessionId_at_key" ON "QuorumCheck"("sessionId", "at");

-- CreateIndex
CREATE INDEX "VoteCandidate_personId_idx" ON "VoteCandidate"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "VoteCandidate_voteId_position_key" ON "VoteCandidate"("voteId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Desk_sourceId_key" ON "Desk"("sourceId");

-- CreateIndex
CREATE INDEX "JournalEntry_sessionId_target_sequence_idx" ON "JournalEntry"("sessionId", "target", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_sessionId_sequence_key" ON "JournalEntry"("sessionId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_clientId_number_key" ON "JournalEntry"("clientId", "number");

-- CreateIndex
CREATE INDEX "Minutes_approvedInId_idx" ON "Minutes"("approvedInId");

-- CreateIndex
CREATE UNIQUE INDEX "MinutesSignatory_sessionId_position_key" ON "MinutesSignatory"("sessionId", "position");

-- CreateIndex
CREATE INDEX "MinutesWording_sessionId_idx" ON "MinutesWording"("sessionId");

-- CreateIndex
CREATE INDEX "MinutesObjection_sessionId_idx" ON "MinutesObjection"("sessionId");

-- CreateIndex
CREATE INDEX "MinutesCorrection_sessionId_at_idx" ON "MinutesCorrection"("sessionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");

-- CreateIndex
CREATE INDEX "ApiToken_userId_idx" ON "ApiToken"("userId");

-- CreateIndex
CREATE INDEX "ApiToken_bodyId_idx" ON "ApiToken"("bodyId");

-- CreateIndex
CREATE INDEX "IdempotentAnswer_createdAt_idx" ON "IdempotentAnswer"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Vote_replacesId_key" ON "Vote"("replacesId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_chairId_fkey" FOREIGN KEY ("chairId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionBreak" ADD CONSTRAINT "SessionBreak_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuorumCheck" ADD CONSTRAINT "QuorumCheck_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuorumCheck" ADD CONSTRAINT "QuorumCheck_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Vote"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteCandidate" ADD CONSTRAINT "VoteCandidate_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "Vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteCandidate" ADD CONSTRAINT "VoteCandidate_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Desk" ADD CONSTRAINT "Desk_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Desk"("sessionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveEvent" ADD CONSTRAINT "LiveEvent_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Desk"("sessionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_approvedInId_fkey" FOREIGN KEY ("approvedInId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesSignatory" ADD CONSTRAINT "MinutesSignatory_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Minutes"("sessionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesWording" ADD CONSTRAINT "MinutesWording_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "Vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesWording" ADD CONSTRAINT "MinutesWording_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Minutes"("sessionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesObjection" ADD CONSTRAINT "MinutesObjection_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Minutes"("sessionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MinutesCorrection" ADD CONSTRAINT "MinutesCorrection_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Minutes"("sessionId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdempotentAnswer" ADD CONSTRAINT "IdempotentAnswer_tokenId_fkey" FOREIGN KEY ("tokenId") REFERENCES "ApiToken"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Counts are counts, and time runs forward.
ALTER TABLE "VoteCandidate" ADD CONSTRAINT "VoteCandidate_votes_check" CHECK ("votes" >= 0);
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_round_check" CHECK ("round" IN (1, 2));
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_replaces_check" CHECK (
  "replacesId" <> "id" AND ("replacesId" IS NULL) = ("replacement" IS NULL) AND ("replacesId" IS NULL) = ("replacementReason" IS NULL));
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_times_check" CHECK ("countedAt" >= "startedAt");
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_times_check" CHECK ("endedAt" >= "startedAt");
ALTER TABLE "SessionBreak" ADD CONSTRAINT "SessionBreak_times_check" CHECK ("until" >= "from");
ALTER TABLE "QuorumCheck" ADD CONSTRAINT "QuorumCheck_present_check" CHECK ("present" >= 0);
ALTER TABLE "Minutes" ADD CONSTRAINT "Minutes_signed_check" CHECK (
  ("state" = 'draft') = ("signed" IS NULL) AND ("signed" IS NULL) = ("signedHash" IS NULL)
  AND ("state" = 'approved') = ("approvedAt" IS NOT NULL));

-- What clerks recorded, what the public was told and what was corrected in minutes is never changed.
CREATE TRIGGER "JournalEntry_append_only" BEFORE UPDATE OR DELETE ON "JournalEntry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "JournalEntry_no_truncate" BEFORE TRUNCATE ON "JournalEntry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "LiveEvent_append_only" BEFORE UPDATE OR DELETE ON "LiveEvent" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "LiveEvent_no_truncate" BEFORE TRUNCATE ON "LiveEvent" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MinutesCorrection_append_only" BEFORE UPDATE OR DELETE ON "MinutesCorrection" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "MinutesCorrection_no_truncate" BEFORE TRUNCATE ON "MinutesCorrection" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What was signed stays as it was signed.
CREATE FUNCTION "refuse_signed_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'signed minutes are not changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "Minutes_signed_stays" BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (OLD."state" <> 'draft' AND (NEW."state" = 'draft' OR NEW."signed" IS DISTINCT FROM OLD."signed"
    OR NEW."signedHash" IS DISTINCT FROM OLD."signedHash" OR NEW."signedAt" IS DISTINCT FROM OLD."signedAt"
    OR NEW."kind" IS DISTINCT FROM OLD."kind"))
  EXECUTE FUNCTION "refuse_signed_change"();
CREATE TRIGGER "Minutes_approved_stays" BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (OLD."state" = 'approved' AND (NEW."state" <> 'approved' OR NEW."approvedAt" IS DISTINCT FROM OLD."approvedAt"))
  EXECUTE FUNCTION "refuse_signed_change"();
CREATE TRIGGER "Minutes_signed_remain" BEFORE DELETE ON "Minutes" FOR EACH ROW
  WHEN (OLD."state" <> 'draft') EXECUTE FUNCTION "refuse_signed_change"();

-- A count takes the place of one on the same motion.
CREATE FUNCTION "check_replaced_vote"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."replacesId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Vote" v
      WHERE v."id" = NEW."replacesId" AND v."motionId" = NEW."motionId") THEN
    RAISE EXCEPTION 'the replaced vote is on another motion' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Vote_replaces_same_motion" AFTER INSERT OR UPDATE OF "replacesId", "motionId" ON "Vote"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_replaced_vote"();

-- Bodies do not mix.
DROP TRIGGER "Session_same_body" ON "Session";
CREATE CONSTRAINT TRIGGER "Session_same_body" AFTER INSERT OR UPDATE ON "Session"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'bodyId', 'organizationId', 'chairId');
CREATE CONSTRAINT TRIGGER "VoteCandidate_same_body" AFTER INSERT OR UPDATE ON "VoteCandidate"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('voteId', 'personId');
CREATE CONSTRAINT TRIGGER "QuorumCheck_same_body" AFTER INSERT OR UPDATE ON "QuorumCheck"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('sessionId', 'agendaItemId');
CREATE CONSTRAINT TRIGGER "Desk_same_body" AFTER INSERT OR UPDATE ON "Desk"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('sessionId', 'sourceId');

-- While a vote is being counted, what is typed may not fit yet; whoever counts it is told.
ALTER TABLE "Vote" DROP CONSTRAINT "Vote_present_check";
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_present_check" CHECK ("overruleReason" IS NOT NULL
  OR ("startedAt" IS NOT NULL AND "countedAt" IS NULL)
  OR "present" >= coalesce("yes", 0) + coalesce("no", 0) + coalesce("abstain", 0) + coalesce("invalid", 0));
