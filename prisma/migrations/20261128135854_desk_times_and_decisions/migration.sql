-- CreateEnum
CREATE TYPE "SecondCall" AS ENUM ('with_notice', 'without_notice');

-- CreateEnum
CREATE TYPE "VoteRequestKind" AS ENUM ('roll_call', 'secret', 'against_open_election');

-- CreateEnum
CREATE TYPE "DecisionEventKind" AS ENUM ('objection', 'complaint', 'upheld', 'confirmed', 'lifted', 'withdrawn', 'urgent_decision', 'approved', 'refused');

-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "secondCall" "SecondCall";

-- AlterTable
ALTER TABLE "JournalEntry" ADD COLUMN     "undoes" UUID;

-- CreateTable
CREATE TABLE "ItemBreak" (
    "id" UUID NOT NULL,
    "agendaItemId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemBreak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionEvent" (
    "id" UUID NOT NULL,
    "motionId" UUID NOT NULL,
    "kind" "DecisionEventKind" NOT NULL,
    "on" DATE NOT NULL,
    "by" TEXT,
    "note" TEXT,

    CONSTRAINT "DecisionEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoteRequest" (
    "id" UUID NOT NULL,
    "voteId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "VoteRequestKind" NOT NULL,
    "by" TEXT,
    "supporters" INTEGER,

    CONSTRAINT "VoteRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ItemBreak_agendaItemId_from_key" ON "ItemBreak"("agendaItemId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionEvent_motionId_kind_on_key" ON "DecisionEvent"("motionId", "kind", "on");

-- CreateIndex
CREATE UNIQUE INDEX "VoteRequest_voteId_position_key" ON "VoteRequest"("voteId", "position");

-- AddForeignKey
ALTER TABLE "ItemBreak" ADD CONSTRAINT "ItemBreak_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionEvent" ADD CONSTRAINT "DecisionEvent_motionId_fkey" FOREIGN KEY ("motionId") REFERENCES "Motion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoteRequest" ADD CONSTRAINT "VoteRequest_voteId_fkey" FOREIGN KEY ("voteId") REFERENCES "Vote"("id") ON DELETE CASCADE ON UPDATE CASCADE;
