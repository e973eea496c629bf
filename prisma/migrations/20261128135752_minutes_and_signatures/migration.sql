-- AlterTable
ALTER TABLE "Minutes" ADD COLUMN     "clearedAt" TIMESTAMPTZ(3),
ADD COLUMN     "told" JSONB;

-- AlterTable
ALTER TABLE "MinutesCorrection" ADD COLUMN     "recordDigest" TEXT,
ADD COLUMN     "recordKey" TEXT;

-- AlterTable
ALTER TABLE "Motion" ADD COLUMN     "amendedText" TEXT;

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "isForRecord" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "FormerChair" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "FormerChair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FormerMinutes" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "signed" JSONB NOT NULL,
    "signedHash" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "setAsideAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,

    CONSTRAINT "FormerMinutes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FormerChair_personId_idx" ON "FormerChair"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "FormerChair_sessionId_position_key" ON "FormerChair"("sessionId", "position");

-- CreateIndex
CREATE INDEX "FormerMinutes_sessionId_setAsideAt_idx" ON "FormerMinutes"("sessionId", "setAsideAt");

-- AddForeignKey
ALTER TABLE "FormerChair" ADD CONSTRAINT "FormerChair_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerChair" ADD CONSTRAINT "FormerChair_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerMinutes" ADD CONSTRAINT "FormerMinutes_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Minutes"("sessionId") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "FormerChair" ADD CONSTRAINT "FormerChair_times_check" CHECK ("until" >= "from");
CREATE CONSTRAINT TRIGGER "FormerChair_same_body" AFTER INSERT OR UPDATE ON "FormerChair"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "check_same_body"('sessionId', 'personId');

-- What all had signed is kept for ever, also where it was set aside.
CREATE TRIGGER "FormerMinutes_append_only" BEFORE UPDATE OR DELETE ON "FormerMinutes" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "FormerMinutes_no_truncate" BEFORE TRUNCATE ON "FormerMinutes" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- What was signed stays as it was signed, until it is set aside as a whole: before it was approved or
-- published, and only if it is kept.
DROP TRIGGER "Minutes_signed_stays" ON "Minutes";
CREATE TRIGGER "Minutes_signed_stays" BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (OLD."state" <> 'draft' AND NEW."state" <> 'draft' AND (NEW."signed" IS DISTINCT FROM OLD."signed"
    OR NEW."signedHash" IS DISTINCT FROM OLD."signedHash" OR NEW."signedAt" IS DISTINCT FROM OLD."signedAt"
    OR NEW."told" IS DISTINCT FROM OLD."told" OR NEW."kind" IS DISTINCT FROM OLD."kind"))
  EXECUTE FUNCTION "refuse_signed_change"();
CREATE FUNCTION "refuse_unkept_reset"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'signed' OR OLD."publishedAt" IS NOT NULL OR NOT EXISTS (
      SELECT FROM "FormerMinutes" f WHERE f."sessionId" = OLD."sessionId"
        AND f."signedHash" = OLD."signedHash" AND f."signed" = OLD."signed") THEN
    RAISE EXCEPTION 'signed minutes are not changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Minutes_set_aside" BEFORE UPDATE ON "Minutes" FOR EACH ROW
  WHEN (OLD."state" <> 'draft' AND NEW."state" = 'draft') EXECUTE FUNCTION "refuse_unkept_reset"();

-- Changes that are being worked on have every field.
UPDATE "PendingChange" c SET "payload" = jsonb_set(c."payload", '{formerChairs}', '[]') FROM "Publication" p
  WHERE p."id" = c."publicationId" AND p."kind" = 'session' AND NOT c."payload" ? 'formerChairs';
UPDATE "PendingChange" c SET "payload" = jsonb_set(c."payload", '{amendedText}', 'null') FROM "Publication" p
  WHERE p."id" = c."publicationId" AND p."kind" = 'motion' AND NOT c."payload" ? 'amendedText';
UPDATE "PendingChange" c SET "payload" = jsonb_set(c."payload", '{isForRecord}', 'false') FROM "Publication" p
  WHERE p."id" = c."publicationId" AND p."kind" = 'statement' AND NOT c."payload" ? 'isForRecord';
