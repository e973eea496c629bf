-- DropForeignKey
ALTER TABLE "SearchEntry" DROP CONSTRAINT "SearchEntry_statementId_fkey";

-- DropTable
DROP TABLE "SearchEntry";

-- CreateTable
CREATE TABLE "SearchState" (
    "bodyId" UUID NOT NULL,
    "epoch" UUID NOT NULL DEFAULT gen_random_uuid(),
    "revision" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchState_pkey" PRIMARY KEY ("bodyId")
);

-- CreateTable
CREATE TABLE "SearchChange" (
    "recordId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "SearchChange_pkey" PRIMARY KEY ("recordId")
);

-- CreateTable
CREATE TABLE "Origin" (
    "recordId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "system" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "lock" INTEGER NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Origin_pkey" PRIMARY KEY ("recordId")
);

-- CreateIndex
CREATE INDEX "SearchChange_bodyId_revision_idx" ON "SearchChange"("bodyId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Origin_bodyId_system_key_key" ON "Origin"("bodyId", "system", "key");

-- AddForeignKey
ALTER TABLE "SearchState" ADD CONSTRAINT "SearchState_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchChange" ADD CONSTRAINT "SearchChange_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Origin" ADD CONSTRAINT "Origin_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE OR REPLACE FUNCTION "refuse_hollow"(publication uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  state "PublicationState";
  kind "RecordKind";
  whole boolean;
BEGIN
  SELECT p."state", p."kind" INTO state, kind FROM "Publication" p WHERE p."id" = publication;
  IF NOT FOUND OR state <> 'published' THEN
    RETURN;
  END IF;
  CASE kind
    WHEN 'statement' THEN
      whole := EXISTS (SELECT FROM "Statement" s JOIN "Passage" w ON w."statementId" = s."id" WHERE s."id" = publication);
    WHEN 'body' THEN whole := EXISTS (SELECT FROM "Body" WHERE "id" = publication);
    WHEN 'organization' THEN whole := EXISTS (SELECT FROM "Organization" WHERE "id" = publication);
    WHEN 'person' THEN whole := EXISTS (SELECT FROM "Person" WHERE "id" = publication);
    WHEN 'session' THEN whole := EXISTS (SELECT FROM "Session" WHERE "id" = publication);
    WHEN 'agenda_item' THEN whole := EXISTS (SELECT FROM "AgendaItem" WHERE "id" = publication);
    WHEN 'matter' THEN whole := EXISTS (SELECT FROM "Matter" WHERE "id" = publication);
    WHEN 'paper' THEN whole := EXISTS (SELECT FROM "Paper" WHERE "id" = publication);
    WHEN 'motion' THEN whole := EXISTS (SELECT FROM "Motion" WHERE "id" = publication);
    WHEN 'vote' THEN whole := EXISTS (SELECT FROM "Vote" WHERE "id" = publication);
    WHEN 'source' THEN whole := EXISTS (SELECT FROM "Source" WHERE "id" = publication);
  END CASE;
  IF NOT whole THEN
    RAISE EXCEPTION 'published record % has no content', publication USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;
DROP TRIGGER "Citation_same_record" ON "Citation";
CREATE CONSTRAINT TRIGGER "Citation_same_record" AFTER INSERT OR UPDATE ON "Citation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."factId" IS NOT NULL OR NEW."followUpId" IS NOT NULL) EXECUTE FUNCTION "check_citation_part"();
