-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PublicationState" AS ENUM ('draft', 'in_review', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "RecordKind" AS ENUM ('body', 'organization', 'person', 'session', 'agenda_item', 'matter', 'paper', 'motion', 'vote', 'statement', 'source');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('council', 'committee', 'faction', 'administration', 'association', 'government', 'other');

-- CreateEnum
CREATE TYPE "SessionState" AS ENUM ('planned', 'running', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "AttendanceStatus" AS ENUM ('present', 'excused', 'absent');

-- CreateEnum
CREATE TYPE "MotionKind" AS ENUM ('substantive', 'amendment', 'referral', 'postponement', 'urgency', 'closure', 'order_of_business');

-- CreateEnum
CREATE TYPE "MotionOutcome" AS ENUM ('carried', 'carried_amended', 'rejected', 'withdrawn', 'referred', 'postponed', 'taken_off', 'noted', 'settled', 'not_admitted', 'elected', 'not_reported');

-- CreateEnum
CREATE TYPE "VoteMethod" AS ENUM ('open', 'roll_call', 'secret', 'electronic', 'unknown');

-- CreateEnum
CREATE TYPE "MajorityRule" AS ENUM ('simple', 'absolute', 'two_thirds', 'two_thirds_of_members', 'plurality');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('for_motion', 'for_rejection');

-- CreateEnum
CREATE TYPE "VoteOutcome" AS ENUM ('carried', 'rejected', 'unknown');

-- CreateEnum
CREATE TYPE "FactionPosition" AS ENUM ('yes', 'no', 'abstain', 'split', 'some_no', 'some_yes', 'some_abstain', 'unknown');

-- CreateEnum
CREATE TYPE "BallotChoice" AS ENUM ('yes', 'no', 'abstain', 'invalid', 'absent', 'not_voting');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('for', 'against', 'neutral', 'procedure');

-- CreateEnum
CREATE TYPE "PassageKind" AS ENUM ('quote', 'paraphrase');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('press_report', 'minutes', 'recording', 'paper', 'law', 'other');

-- CreateEnum
CREATE TYPE "FactKind" AS ENUM ('background', 'figure', 'position', 'consequence');

-- CreateEnum
CREATE TYPE "FollowUpState" AS ENUM ('open', 'in_progress', 'done', 'dropped', 'unknown');

-- CreateEnum
CREATE TYPE "UserRole" AS ENUM ('administrator', 'editor', 'clerk', 'reviewer');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('open', 'done');

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "state" "PublicationState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicationWriter" (
    "publicationId" UUID NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "PublicationWriter_pkey" PRIMARY KEY ("publicationId","userId")
);

-- CreateTable
CREATE TABLE "PendingChange" (
    "publicationId" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "PublicationState" NOT NULL DEFAULT 'draft',
    "baseVersion" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PendingChange_pkey" PRIMARY KEY ("publicationId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "previousHash" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "notice" TEXT NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "scopeId" UUID,
    "slug" TEXT NOT NULL,
    "publicationId" UUID NOT NULL,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "ags" TEXT,
    "hostName" TEXT,
    "rules" JSONB NOT NULL DEFAULT '{}',
    "singlePersonOffice" BOOLEAN NOT NULL DEFAULT false,
    "contactEmail" TEXT,
    "operatorName" TEXT,
    "operatorAddress" TEXT,
    "operatorRepresentative" TEXT,
    "operatorPhone" TEXT,
    "responsibleEditor" TEXT,
    "privacyOfficer" TEXT,
    "dataLicence" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegislativeTerm" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "startDate" DATE,
    "endDate" DATE,
    "statutorySeats" INTEGER,

    CONSTRAINT "LegislativeTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "color" TEXT,
    "startDate" DATE,
    "endDate" DATE,
    "parentId" UUID,
    "description" TEXT,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT NOT NULL,
    "academicTitle" TEXT,
    "description" TEXT,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "votingRight" BOOLEAN,
    "onBehalfOfId" UUID,
    "startDate" DATE,
    "endDate" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "termId" UUID,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "SessionState" NOT NULL DEFAULT 'planned',
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "date" TEXT,
    "dateNote" TEXT,
    "earliestDay" DATE,
    "latestDay" DATE,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "place" TEXT,
    "note" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recusal" (
    "agendaItemId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "leftTable" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "Recusal_pkey" PRIMARY KEY ("agendaItemId","personId")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "matterId" UUID,
    "number" TEXT,
    "position" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleReported" BOOLEAN NOT NULL DEFAULT true,
    "summary" TEXT,
    "plainSummary" TEXT,
    "isPublic" BOOLEAN NOT NULL DEFAULT true,
    "note" TEXT,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "FactKind" NOT NULL,
    "text" TEXT NOT NULL,
    "verbatim" TEXT,
    "organizationId" UUID,
    "value" DECIMAL(18,4),
    "unit" TEXT,
    "partOfId" UUID,
    "note" TEXT,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Matter" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "responsibleOfficeId" UUID,

    CONSTRAINT "Matter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" UUID NOT NULL,
    "matterId" UUID NOT NULL,
    "motionId" UUID,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "organizationId" UUID,
    "due" TEXT,
    "dueLatest" DATE,
    "state" "FollowUpState" NOT NULL DEFAULT 'open',

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "matterId" UUID,
    "slug" TEXT NOT NULL,
    "reference" TEXT,
    "title" TEXT NOT NULL,
    "paperType" TEXT,
    "date" DATE,

    CONSTRAINT "Paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PaperFile" (
    "id" UUID NOT NULL,
    "paperId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "mimeType" TEXT,

    CONSTRAINT "PaperFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "matterId" UUID,
    "paperId" UUID,
    "organizationId" UUID NOT NULL,
    "agendaItemId" UUID,
    "position" INTEGER NOT NULL,
    "role" TEXT,
    "expected" TEXT,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Motion" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "MotionKind" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "textIsVerbatim" BOOLEAN NOT NULL DEFAULT false,
    "targetId" UUID,
    "paperId" UUID,
    "outcome" "MotionOutcome" NOT NULL DEFAULT 'not_reported',
    "outcomeNote" TEXT,
    "moverReported" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Motion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MotionMover" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organizationId" UUID,
    "personId" UUID,

    CONSTRAINT "MotionMover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vote" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "method" "VoteMethod" NOT NULL DEFAULT 'unknown',
    "majority" "MajorityRule" NOT NULL DEFAULT 'simple',
    "polarity" "Polarity" NOT NULL DEFAULT 'for_motion',
    "statutorySeats" INTEGER,
    "present" INTEGER,
    "yes" INTEGER,
    "no" INTEGER,
    "abstain" INTEGER,
    "invalid" INTEGER,
    "stated" TEXT,
    "statedOutcome" "VoteOutcome",
    "outcome" "VoteOutcome" NOT NULL DEFAULT 'unknown',
    "outcomeReason" TEXT NOT NULL,
    "note" TEXT,
    "overruleReason" TEXT,

    CONSTRAINT "Vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactionVote" (
    "id" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "position" "FactionPosition" NOT NULL,
    "yes" INTEGER,
    "no" INTEGER,
    "abstain" INTEGER,

    CONSTRAINT "FactionVote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ballot" (
    "id" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "choice" "BallotChoice" NOT NULL,

    CONSTRAINT "Ballot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "factionId" UUID,
    "office" TEXT,

    CONSTRAINT "Speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "motionId" UUID,
    "stance" "Stance",
    "replyToId" UUID,
    "note" TEXT,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "PassageKind" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "author" TEXT,
    "date" TEXT,
    "url" TEXT,
    "licence" TEXT,
    "fullTextAllowed" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "publicationId" UUID NOT NULL,
    "factId" UUID,
    "followUpId" UUID,
    "position" INTEGER NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT NOT NULL,
    "excerpt" TEXT,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "statementId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "factionId" UUID,
    "organizationId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "matterId" UUID,
    "stance" "Stance",
    "earliestDay" DATE,
    "latestDay" DATE,
    "hasQuote" BOOLEAN NOT NULL,
    "hasParaphrase" BOOLEAN NOT NULL,
    "vector" tsvector NOT NULL,
    "quoteVector" tsvector NOT NULL,
    "paraphraseVector" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("statementId")
);

-- CreateTable
CREATE TABLE "ErrorReport" (
    "id" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "publicationId" UUID,
    "address" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "contact" TEXT,
    "sender" TEXT,
    "state" "ReportState" NOT NULL DEFAULT 'open',
    "answer" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" TIMESTAMPTZ(3),
    "handledById" TEXT,

    CONSTRAINT "ErrorReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "UserRole" NOT NULL DEFAULT 'clerk',
    "disabled" BOOLEAN NOT NULL DEFAULT false,
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoginSession" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "LoginSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Publication_bodyId_kind_state_updatedAt_idx" ON "Publication"("bodyId", "kind", "state", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_hash_key" ON "Revision"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_publicationId_version_key" ON "Revision"("publicationId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Correction_revisionId_key" ON "Correction"("revisionId");

-- CreateIndex
CREATE INDEX "Correction_bodyId_at_idx" ON "Correction"("bodyId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Body_slug_key" ON "Body"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Body_hostName_key" ON "Body"("hostName");

-- CreateIndex
CREATE UNIQUE INDEX "LegislativeTerm_bodyId_name_key" ON "LegislativeTerm"("bodyId", "name");

-- CreateIndex
CREATE INDEX "Organization_bodyId_kind_idx" ON "Organization"("bodyId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_bodyId_slug_key" ON "Organization"("bodyId", "slug");

-- CreateIndex
CREATE INDEX "Person_bodyId_familyName_givenName_idx" ON "Person"("bodyId", "familyName", "givenName");

-- CreateIndex
CREATE UNIQUE INDEX "Person_bodyId_slug_key" ON "Person"("bodyId", "slug");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "Membership_organizationId_idx" ON "Membership"("organizationId");

-- CreateIndex
CREATE INDEX "Session_bodyId_earliestDay_idx" ON "Session"("bodyId", "earliestDay");

-- CreateIndex
CREATE INDEX "Session_organizationId_earliestDay_idx" ON "Session"("organizationId", "earliestDay");

-- CreateIndex
CREATE UNIQUE INDEX "Session_bodyId_slug_key" ON "Session"("bodyId", "slug");

-- CreateIndex
CREATE INDEX "Attendance_personId_idx" ON "Attendance"("personId");

-- CreateIndex
CREATE INDEX "Recusal_personId_idx" ON "Recusal"("personId");

-- CreateIndex
CREATE INDEX "AgendaItem_matterId_idx" ON "AgendaItem"("matterId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_sessionId_slug_key" ON "AgendaItem"("sessionId", "slug");

-- CreateIndex
CREATE INDEX "AgendaItem_sessionId_position_idx" ON "AgendaItem"("sessionId", "position");

-- CreateIndex
CREATE INDEX "Fact_organizationId_idx" ON "Fact"("organizationId");

-- CreateIndex
CREATE INDEX "Fact_partOfId_idx" ON "Fact"("partOfId");

-- CreateIndex
CREATE UNIQUE INDEX "Fact_agendaItemId_position_key" ON "Fact"("agendaItemId", "position");

-- CreateIndex
CREATE INDEX "Matter_responsibleOfficeId_idx" ON "Matter"("responsibleOfficeId");

-- CreateIndex
CREATE UNIQUE INDEX "Matter_bodyId_slug_key" ON "Matter"("bodyId", "slug");

-- CreateIndex
CREATE INDEX "FollowUp_motionId_idx" ON "FollowUp"("motionId");

-- CreateIndex
CREATE INDEX "FollowUp_organizationId_idx" ON "FollowUp"("organizationId");

-- CreateIndex
CREATE INDEX "FollowUp_state_dueLatest_idx" ON "FollowUp"("state", "dueLatest");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_matterId_position_key" ON "FollowUp"("matterId", "position");

-- CreateIndex
CREATE INDEX "Paper_matterId_idx" ON "Paper"("matterId");

-- CreateIndex
CREATE UNIQUE INDEX "Paper_bodyId_slug_key" ON "Paper"("bodyId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "PaperFile_paperId_position_key" ON "PaperFile"("paperId", "position");

-- CreateIndex
CREATE INDEX "Consultation_matterId_idx" ON "Consultation"("matterId");

-- CreateIndex
CREATE INDEX "Consultation_paperId_idx" ON "Consultation"("paperId");

-- CreateIndex
CREATE INDEX "Consultation_organizationId_idx" ON "Consultation"("organizationId");

-- CreateIndex
CREATE INDEX "Consultation_agendaItemId_idx" ON "Consultation"("agendaItemId");

-- CreateIndex
CREATE INDEX "Motion_targetId_idx" ON "Motion"("targetId");

-- CreateIndex
CREATE INDEX "Motion_paperId_idx" ON "Motion"("paperId");

-- CreateIndex
CREATE INDEX "Motion_agendaItemId_position_idx" ON "Motion"("agendaItemId", "position");

-- CreateIndex
CREATE INDEX "MotionMover_organizationId_idx" ON "MotionMover"("organizationId");

-- CreateIndex
CREATE INDEX "MotionMover_personId_idx" ON "MotionMover"("personId");

-- CreateIndex
CREATE INDEX "Vote_motionId_position_idx" ON "Vote"("motionId", "position");

-- CreateIndex
CREATE INDEX "FactionVote_organizationId_idx" ON "FactionVote"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "FactionVote_voteId_organizationId_key" ON "FactionVote"("voteId", "organizationId");

-- CreateIndex
CREATE INDEX "Ballot_personId_idx" ON "Ballot"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Ballot_voteId_personId_key" ON "Ballot"("voteId", "personId");

-- CreateIndex
CREATE INDEX "Speaker_personId_idx" ON "Speaker"("personId");

-- CreateIndex
CREATE INDEX "Speaker_factionId_idx" ON "Speaker"("factionId");

-- CreateIndex
CREATE INDEX "Statement_speakerId_idx" ON "Statement"("speakerId");

-- CreateIndex
CREATE INDEX "Statement_motionId_idx" ON "Statement"("motionId");

-- CreateIndex
CREATE INDEX "Statement_replyToId_idx" ON "Statement"("replyToId");

-- CreateIndex
CREATE INDEX "Statement_agendaItemId_position_idx" ON "Statement"("agendaItemId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_statementId_position_key" ON "Passage"("statementId", "position");

-- CreateIndex
CREATE INDEX "Source_bodyId_idx" ON "Source"("bodyId");

-- CreateIndex
CREATE INDEX "Citation_publicationId_idx" ON "Citation"("publicationId");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "Citation_factId_idx" ON "Citation"("factId");

-- CreateIndex
CREATE INDEX "Citation_followUpId_idx" ON "Citation"("followUpId");

-- CreateIndex
CREATE INDEX "SearchEntry_bodyId_earliestDay_idx" ON "SearchEntry"("bodyId", "earliestDay");

-- CreateIndex
CREATE INDEX "SearchEntry_personId_idx" ON "SearchEntry"("personId");

-- CreateIndex
CREATE INDEX "SearchEntry_vector_idx" ON "SearchEntry" USING GIN ("vector");

-- CreateIndex
CREATE INDEX "SearchEntry_quoteVector_idx" ON "SearchEntry" USING GIN ("quoteVector");

-- CreateIndex
CREATE INDEX "SearchEntry_paraphraseVector_idx" ON "SearchEntry" USING GIN ("paraphraseVector");

-- CreateIndex
CREATE INDEX "ErrorReport_bodyId_state_createdAt_idx" ON "ErrorReport"("bodyId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "ErrorReport_sender_createdAt_idx" ON "ErrorReport"("sender", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "LoginSession_token_key" ON "LoginSession"("token");

-- CreateIndex
CREATE INDEX "LoginSession_userId_idx" ON "LoginSession"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialID_key" ON "Passkey"("credentialID");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationWriter" ADD CONSTRAINT "PublicationWriter_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicationWriter" ADD CONSTRAINT "PublicationWriter_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PendingChange" ADD CONSTRAINT "PendingChange_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegislativeTerm" ADD CONSTRAINT "LegislativeTerm_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_termId_fkey" FOREIGN KEY ("termId") REFERENCES "LegislativeTerm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recusal" ADD CONSTRAINT "Recusal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Matter" ADD CONSTRAINT "Matter_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Matter" ADD CONSTRAINT "Matter_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Matter" ADD CONSTRAINT "Matter_responsibleOfficeId_fkey" FOREIGN KEY ("responsibleOfficeId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paper" ADD CONSTRAINT "Paper_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperFile" ADD CONSTRAINT "PaperFile_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_matterId_fkey" FOREIGN KEY ("matterId") REFERENCES "Matter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MotionMover" ADD CONSTRAINT "MotionMover_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MotionMover" ADD CONSTRAINT "MotionMover_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MotionMover" ADD CONSTRAINT "MotionMover_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactionVote" ADD CONSTRAINT "FactionVote_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "Vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactionVote" ADD CONSTRAINT "FactionVote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "Vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ballot" ADD CONSTRAINT "Ballot_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Speaker" ADD CONSTRAINT "Speaker_factionId_fkey" FOREIGN KEY ("factionId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_replyToId_fkey" FOREIGN KEY ("replyToId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_id_fkey" FOREIGN KEY ("id") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_followUpId_fkey" FOREIGN KEY ("followUpId") REFERENCES "FollowUp"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_publicationId_fkey" FOREIGN KEY ("publicationId") REFERENCES "Publication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_handledById_fkey" FOREIGN KEY ("handledById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LoginSession" ADD CONSTRAINT "LoginSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ───────────── What Prisma's schema cannot say ─────────────

-- A body and its own publication row point at each other.
ALTER TABLE "Publication" ALTER CONSTRAINT "Publication_bodyId_fkey" DEFERRABLE INITIALLY DEFERRED;
-- A matter names motions and items that name the matter; several records are written in one transaction.
ALTER TABLE "FollowUp" ALTER CONSTRAINT "FollowUp_motionId_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "Consultation" ALTER CONSTRAINT "Consultation_agendaItemId_fkey" DEFERRABLE INITIALLY DEFERRED;

-- One of each, where "unknown" counts as a value.
CREATE UNIQUE INDEX "FormerSlug_scope_slug_key" ON "FormerSlug" ("bodyId", "kind", "scopeId", "slug") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "Membership_once_key" ON "Membership" ("personId", "organizationId", "role", "startDate") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "Attendance_once_key" ON "Attendance" ("sessionId", "personId", "arrivedAt") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "MotionMover_once_key" ON "MotionMover" ("motionId", "organizationId", "personId") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "Speaker_once_key" ON "Speaker" ("sessionId", "personId", "factionId", "office") NULLS NOT DISTINCT;

-- Names sort as a German reader expects, on every machine alike: Ö beside O, not behind Z.
ALTER TABLE "Person" ALTER COLUMN "name" TYPE TEXT COLLATE "de-x-icu", ALTER COLUMN "familyName" TYPE TEXT COLLATE "de-x-icu", ALTER COLUMN "givenName" TYPE TEXT COLLATE "de-x-icu";
ALTER TABLE "Organization" ALTER COLUMN "name" TYPE TEXT COLLATE "de-x-icu", ALTER COLUMN "shortName" TYPE TEXT COLLATE "de-x-icu";
ALTER TABLE "Matter" ALTER COLUMN "title" TYPE TEXT COLLATE "de-x-icu";
ALTER TABLE "Publication" ALTER COLUMN "title" TYPE TEXT COLLATE "de-x-icu";

-- Counts are not negative; null is "not reported".
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_counts_check" CHECK (
  "present" >= 0 AND "yes" >= 0 AND "no" >= 0 AND "abstain" >= 0 AND "invalid" >= 0 AND "statutorySeats" > 0);
ALTER TABLE "FactionVote" ADD CONSTRAINT "FactionVote_counts_check" CHECK ("yes" >= 0 AND "no" >= 0 AND "abstain" >= 0);
ALTER TABLE "LegislativeTerm" ADD CONSTRAINT "LegislativeTerm_seats_check" CHECK ("statutorySeats" > 0);
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_version_check" CHECK (
  "version" >= 0 AND "lock" >= 0 AND ("state" NOT IN ('published', 'withdrawn') OR "version" > 0));
ALTER TABLE "PendingChange" ADD CONSTRAINT "PendingChange_state_check" CHECK ("state" IN ('draft', 'in_review'));

-- Words are there or they are not: no blank ones.
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_text_check" CHECK (btrim("text") <> '');
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_locator_check" CHECK (btrim("locator") <> '');
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_excerpt_check" CHECK (btrim("excerpt") <> '' AND char_length("excerpt") <= 500);
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_target_check" CHECK ("factId" IS NULL OR "followUpId" IS NULL);
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_notice_check" CHECK (btrim("notice") <> '');
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_reason_check" CHECK (btrim("reason") <> '' AND "version" > 0);

-- Time runs forward.
ALTER TABLE "Session" ADD CONSTRAINT "Session_days_check" CHECK ("latestDay" >= "earliestDay");
ALTER TABLE "Session" ADD CONSTRAINT "Session_times_check" CHECK ("endsAt" >= "startsAt");
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_times_check" CHECK ("leftAt" >= "arrivedAt");
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_days_check" CHECK ("endDate" >= "startDate");
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_days_check" CHECK ("endDate" >= "startDate");
ALTER TABLE "LegislativeTerm" ADD CONSTRAINT "LegislativeTerm_days_check" CHECK ("endDate" >= "startDate");

-- Nothing points at itself, and a mover is somebody.
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_reply_check" CHECK ("replyToId" <> "id");
ALTER TABLE "Motion" ADD CONSTRAINT "Motion_target_check" CHECK ("targetId" <> "id");
ALTER TABLE "Fact" ADD CONSTRAINT "Fact_part_check" CHECK ("partOfId" <> "id");
ALTER TABLE "MotionMover" ADD CONSTRAINT "MotionMover_somebody_check" CHECK ("organizationId" IS NOT NULL OR "personId" IS NOT NULL);
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_color_check" CHECK ("color" ~ '^#[0-9a-f]{6}$');

-- The history is append-only, and every link of its chain fits the one before.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "Revision_append_only" BEFORE UPDATE OR DELETE ON "Revision" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Revision_no_truncate" BEFORE TRUNCATE ON "Revision" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Correction_append_only" BEFORE UPDATE OR DELETE ON "Correction" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Correction_no_truncate" BEFORE TRUNCATE ON "Correction" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE FUNCTION "check_revision_chain"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  SELECT "version", "hash" INTO last FROM "Revision"
    WHERE "publicationId" = NEW."publicationId" ORDER BY "version" DESC LIMIT 1;
  IF NEW."version" <> coalesce(last."version", 0) + 1 OR NEW."previousHash" IS DISTINCT FROM last."hash" THEN
    RAISE EXCEPTION 'version % does not follow the one before', NEW."version" USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Revision_chain" BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION "check_revision_chain"();

-- Nothing invented: a published statement, motion or vote has a citation. Checked at the end of the transaction.
CREATE FUNCTION "refuse_uncited"(publication uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Publication" p WHERE p."id" = publication AND p."state" = 'published'
             AND p."kind" IN ('statement', 'motion', 'vote')
             AND NOT EXISTS (SELECT FROM "Citation" c WHERE c."publicationId" = p."id")) THEN
    RAISE EXCEPTION 'published record % cites no source', publication USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;

CREATE FUNCTION "check_published"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refuse_uncited"(NEW."id");
  RETURN NULL;
END $$;

CREATE FUNCTION "check_citation_gone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refuse_uncited"(OLD."publicationId");
  RETURN NULL;
END $$;

CREATE FUNCTION "check_citation_moved"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."publicationId" <> OLD."publicationId" THEN
    RAISE EXCEPTION 'a citation stays with its record' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE CONSTRAINT TRIGGER "Publication_cites" AFTER INSERT OR UPDATE OF "state" ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_published"();
CREATE CONSTRAINT TRIGGER "Citation_last_one_stays" AFTER DELETE ON "Citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_citation_gone"();
CREATE TRIGGER "Citation_stays" BEFORE UPDATE ON "Citation" FOR EACH ROW EXECUTE FUNCTION "check_citation_moved"();

-- A secret vote keeps nobody's and no faction's choice (KrO NRW § 35).
CREATE FUNCTION "refuse_open_choice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Vote" v WHERE v."id" = NEW."voteId" AND v."method" = 'secret') THEN
    RAISE EXCEPTION 'a secret vote keeps no choices' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Ballot_not_secret" BEFORE INSERT OR UPDATE ON "Ballot" FOR EACH ROW EXECUTE FUNCTION "refuse_open_choice"();
CREATE TRIGGER "FactionVote_not_secret" BEFORE INSERT OR UPDATE ON "FactionVote" FOR EACH ROW EXECUTE FUNCTION "refuse_open_choice"();

CREATE FUNCTION "refuse_secret_with_choices"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."method" = 'secret' AND (EXISTS (SELECT FROM "Ballot" b WHERE b."voteId" = NEW."id")
      OR EXISTS (SELECT FROM "FactionVote" f WHERE f."voteId" = NEW."id")) THEN
    RAISE EXCEPTION 'a secret vote keeps no choices' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Vote_secret" AFTER INSERT OR UPDATE OF "method" ON "Vote"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_secret_with_choices"();

-- A statement is spoken by somebody of its own session, and answers within its own debate.
CREATE FUNCTION "check_statement_place"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Speaker" s JOIN "AgendaItem" a ON a."sessionId" = s."sessionId"
                 WHERE s."id" = NEW."speakerId" AND a."id" = NEW."agendaItemId") THEN
    RAISE EXCEPTION 'the speaker is not of this session' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."replyToId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Statement" s
                 WHERE s."id" = NEW."replyToId" AND s."agendaItemId" = NEW."agendaItemId") THEN
    RAISE EXCEPTION 'a reply stays within its debate' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."motionId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Motion" m
                 WHERE m."id" = NEW."motionId" AND m."agendaItemId" = NEW."agendaItemId") THEN
    RAISE EXCEPTION 'the stance is on a motion of another item' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Statement_place" AFTER INSERT OR UPDATE ON "Statement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_statement_place"();

-- A count above the number present stands only with the reason why.
ALTER TABLE "Vote" ADD CONSTRAINT "Vote_present_check" CHECK ("overruleReason" IS NOT NULL
  OR coalesce("yes", 0) + coalesce("no", 0) + coalesce("abstain", 0) + coalesce("invalid", 0) <= "present");
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parent_check" CHECK ("parentId" <> "id");
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_subject_check" CHECK ("matterId" IS NOT NULL OR "paperId" IS NOT NULL);

-- What a row belongs to is part of what it is: the columns given by name never change.
CREATE FUNCTION "refuse_new_owner"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% stays where it belongs', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER "Publication_identity" BEFORE UPDATE OF "kind", "bodyId" ON "Publication" FOR EACH ROW
  WHEN (OLD."kind" <> NEW."kind" OR OLD."bodyId" <> NEW."bodyId") EXECUTE FUNCTION "refuse_new_owner"();
CREATE TRIGGER "Passage_stays" BEFORE UPDATE OF "statementId" ON "Passage" FOR EACH ROW
  WHEN (OLD."statementId" <> NEW."statementId") EXECUTE FUNCTION "refuse_new_owner"();
CREATE TRIGGER "Speaker_stays" BEFORE UPDATE OF "sessionId" ON "Speaker" FOR EACH ROW
  WHEN (OLD."sessionId" <> NEW."sessionId") EXECUTE FUNCTION "refuse_new_owner"();
-- What was public once is withdrawn, not deleted.
CREATE TRIGGER "Publication_kept" BEFORE DELETE ON "Publication" FOR EACH ROW
  WHEN (OLD."version" > 0) EXECUTE FUNCTION "refuse_change"();

-- An item, a motion or a statement may move only while nothing in its old place hangs on it.
CREATE FUNCTION "refuse_move_of_used"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_TABLE_NAME = 'AgendaItem' AND EXISTS (SELECT FROM "Statement" s WHERE s."agendaItemId" = OLD."id"))
    OR (TG_TABLE_NAME = 'Motion' AND EXISTS (SELECT FROM "Statement" s WHERE s."motionId" = OLD."id"))
    OR (TG_TABLE_NAME = 'Motion' AND EXISTS (SELECT FROM "Motion" m WHERE m."targetId" = OLD."id"))
    OR (TG_TABLE_NAME = 'Statement' AND EXISTS (SELECT FROM "Statement" s WHERE s."replyToId" = OLD."id")) THEN
    RAISE EXCEPTION '% stays: other records hang on it here', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "AgendaItem_move" BEFORE UPDATE OF "sessionId" ON "AgendaItem" FOR EACH ROW
  WHEN (OLD."sessionId" <> NEW."sessionId") EXECUTE FUNCTION "refuse_move_of_used"();
CREATE TRIGGER "Motion_move" BEFORE UPDATE OF "agendaItemId" ON "Motion" FOR EACH ROW
  WHEN (OLD."agendaItemId" <> NEW."agendaItemId") EXECUTE FUNCTION "refuse_move_of_used"();
CREATE TRIGGER "Statement_move" BEFORE UPDATE OF "agendaItemId" ON "Statement" FOR EACH ROW
  WHEN (OLD."agendaItemId" <> NEW."agendaItemId") EXECUTE FUNCTION "refuse_move_of_used"();

-- A published record has the row of its kind, and a published statement has words.
CREATE FUNCTION "refuse_hollow"(publication uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  state "PublicationState";
  kind "RecordKind";
  whole boolean;
BEGIN
  SELECT p."state", p."kind" INTO state, kind FROM "Publication" p WHERE p."id" = publication;
  IF NOT FOUND OR state <> 'published' THEN
    RETURN;
  END IF;
  whole := CASE kind
    WHEN 'body' THEN EXISTS (SELECT FROM "Body" WHERE "id" = publication)
    WHEN 'organization' THEN EXISTS (SELECT FROM "Organization" WHERE "id" = publication)
    WHEN 'person' THEN EXISTS (SELECT FROM "Person" WHERE "id" = publication)
    WHEN 'session' THEN EXISTS (SELECT FROM "Session" WHERE "id" = publication)
    WHEN 'agenda_item' THEN EXISTS (SELECT FROM "AgendaItem" WHERE "id" = publication)
    WHEN 'matter' THEN EXISTS (SELECT FROM "Matter" WHERE "id" = publication)
    WHEN 'paper' THEN EXISTS (SELECT FROM "Paper" WHERE "id" = publication)
    WHEN 'motion' THEN EXISTS (SELECT FROM "Motion" WHERE "id" = publication)
    WHEN 'vote' THEN EXISTS (SELECT FROM "Vote" WHERE "id" = publication)
    WHEN 'source' THEN EXISTS (SELECT FROM "Source" WHERE "id" = publication)
    WHEN 'statement' THEN EXISTS (SELECT FROM "Statement" s JOIN "Passage" w ON w."statementId" = s."id"
                                  WHERE s."id" = publication)
  END;
  IF NOT whole THEN
    RAISE EXCEPTION 'published record % has no content', publication USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;

CREATE FUNCTION "check_whole"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refuse_hollow"(NEW."id");
  RETURN NULL;
END $$;

CREATE FUNCTION "check_passage_gone"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "refuse_hollow"(OLD."statementId");
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Publication_whole" AFTER INSERT OR UPDATE OF "state" ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_whole"();
CREATE CONSTRAINT TRIGGER "Passage_last_one_stays" AFTER DELETE ON "Passage"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_passage_gone"();

-- A motion amends one of its own debate; a citation supports a part of its own record.
CREATE FUNCTION "check_motion_target"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."targetId" IS NOT NULL AND NOT EXISTS (SELECT FROM "Motion" m
      WHERE m."id" = NEW."targetId" AND m."agendaItemId" = NEW."agendaItemId") THEN
    RAISE EXCEPTION 'the target is a motion of another debate' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "check_citation_part"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Fact" f WHERE f."id" = NEW."factId" AND f."agendaItemId" <> NEW."publicationId")
    OR EXISTS (SELECT FROM "FollowUp" f WHERE f."id" = NEW."followUpId" AND f."matterId" <> NEW."publicationId") THEN
    RAISE EXCEPTION 'the citation is for a part of another record' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Motion_same_item" AFTER INSERT OR UPDATE ON "Motion"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_motion_target"();
CREATE CONSTRAINT TRIGGER "Citation_same_record" AFTER INSERT OR UPDATE ON "Citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_citation_part"();

-- Bodies do not mix. The first column named is the record itself, the others name records of the same body.
CREATE FUNCTION "check_same_body"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fields jsonb := to_jsonb(NEW);
  own uuid;
  i int;
BEGIN
  SELECT p."bodyId" INTO own FROM "Publication" p WHERE p."id" = (fields ->> TG_ARGV[0])::uuid;
  FOR i IN 1 .. TG_NARGS - 1 LOOP
    IF EXISTS (SELECT FROM "Publication" p WHERE p."id" = (fields ->> TG_ARGV[i])::uuid AND p."bodyId" <> own) THEN
      RAISE EXCEPTION '%.% belongs to another body', TG_TABLE_NAME, TG_ARGV[i] USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "Organization_same_body" AFTER INSERT OR UPDATE ON "Organization"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'bodyId', 'parentId');
CREATE CONSTRAINT TRIGGER "Person_same_body" AFTER INSERT OR UPDATE ON "Person"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'bodyId');
CREATE CONSTRAINT TRIGGER "Membership_same_body" AFTER INSERT OR UPDATE ON "Membership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('personId', 'organizationId', 'onBehalfOfId');
CREATE CONSTRAINT TRIGGER "Session_same_body" AFTER INSERT OR UPDATE ON "Session"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'bodyId', 'organizationId');
CREATE CONSTRAINT TRIGGER "Attendance_same_body" AFTER INSERT OR UPDATE ON "Attendance"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('sessionId', 'personId');
CREATE CONSTRAINT TRIGGER "AgendaItem_same_body" AFTER INSERT OR UPDATE ON "AgendaItem"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'sessionId', 'matterId');
CREATE CONSTRAINT TRIGGER "Recusal_same_body" AFTER INSERT OR UPDATE ON "Recusal"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('agendaItemId', 'personId');
CREATE CONSTRAINT TRIGGER "Matter_same_body" AFTER INSERT OR UPDATE ON "Matter"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'bodyId', 'responsibleOfficeId');
CREATE CONSTRAINT TRIGGER "Motion_same_body" AFTER INSERT OR UPDATE ON "Motion"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'agendaItemId', 'paperId');
CREATE CONSTRAINT TRIGGER "MotionMover_same_body" AFTER INSERT OR UPDATE ON "MotionMover"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('motionId', 'organizationId', 'personId');
CREATE CONSTRAINT TRIGGER "Vote_same_body" AFTER INSERT OR UPDATE ON "Vote"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'motionId');
CREATE CONSTRAINT TRIGGER "FactionVote_same_body" AFTER INSERT OR UPDATE ON "FactionVote"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('voteId', 'organizationId');
CREATE CONSTRAINT TRIGGER "Ballot_same_body" AFTER INSERT OR UPDATE ON "Ballot"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('voteId', 'personId');
CREATE CONSTRAINT TRIGGER "Speaker_same_body" AFTER INSERT OR UPDATE ON "Speaker"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('sessionId', 'personId', 'factionId');
CREATE CONSTRAINT TRIGGER "Statement_same_body" AFTER INSERT OR UPDATE ON "Statement"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('id', 'agendaItemId');
CREATE CONSTRAINT TRIGGER "Citation_same_body" AFTER INSERT OR UPDATE ON "Citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('publicationId', 'sourceId');
