-- AlterTable
ALTER TABLE "SearchChange" ADD COLUMN "decidedRevision" INTEGER;

-- What is decided already was told when it was shown, or is old.
UPDATE "SearchChange" c SET "decidedRevision" = c."revision"
  FROM "Motion" m
  WHERE m."id" = c."recordId" AND m."shownIn" IS NOT NULL AND m."outcome" <> 'not_reported';

-- CreateIndex
CREATE INDEX "SearchChange_bodyId_decidedRevision_idx" ON "SearchChange"("bodyId", "decidedRevision");
