-- AlterTable
ALTER TABLE "AgendaItem" ADD COLUMN     "statedResult" TEXT;

-- AlterTable
ALTER TABLE "Vote" ADD COLUMN     "machineRead" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ForeignObject" (
    "bodyId" UUID NOT NULL,
    "system" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ownerKey" TEXT,
    "data" JSONB NOT NULL,
    "place" JSONB NOT NULL,
    "isDeleted" BOOLEAN NOT NULL DEFAULT false,
    "isWhole" BOOLEAN NOT NULL DEFAULT false,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ForeignObject_pkey" PRIMARY KEY ("bodyId","system","key")
);

-- CreateTable
CREATE TABLE "ForeignList" (
    "bodyId" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "next" TEXT,
    "startedAt" TIMESTAMPTZ(3),
    "completeAt" TIMESTAMPTZ(3),

    CONSTRAINT "ForeignList_pkey" PRIMARY KEY ("bodyId","address")
);

-- CreateIndex
CREATE INDEX "ForeignObject_bodyId_system_kind_key_idx" ON "ForeignObject"("bodyId", "system", "kind", "key");

-- CreateIndex
CREATE INDEX "ForeignObject_bodyId_system_ownerKey_idx" ON "ForeignObject"("bodyId", "system", "ownerKey");

-- AddForeignKey
ALTER TABLE "ForeignObject" ADD CONSTRAINT "ForeignObject_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ForeignList" ADD CONSTRAINT "ForeignList_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;
