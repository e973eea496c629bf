-- AlterTable
ALTER TABLE "Session" ADD COLUMN "shownIn" UUID;
ALTER TABLE "AgendaItem" ADD COLUMN "shownIn" UUID;
ALTER TABLE "Motion" ADD COLUMN "shownIn" UUID;
ALTER TABLE "Vote" ADD COLUMN "shownIn" UUID;
ALTER TABLE "Statement" ADD COLUMN "shownIn" UUID;

-- What is there is marked table by table: no rule of the record is touched by it, and none needs to be asked.
ALTER TABLE "Session" DISABLE TRIGGER USER;
ALTER TABLE "AgendaItem" DISABLE TRIGGER USER;
ALTER TABLE "Motion" DISABLE TRIGGER USER;
ALTER TABLE "Vote" DISABLE TRIGGER USER;
ALTER TABLE "Statement" DISABLE TRIGGER USER;

UPDATE "Session" s SET "shownIn" = s."bodyId"
  FROM "Publication" p, "Organization" o, "Publication" q
  WHERE p."id" = s."id" AND p."state" = 'published' AND s."isPublic"
    AND o."id" = s."organizationId" AND o."bodyId" = s."bodyId" AND q."id" = o."id" AND q."state" = 'published';
UPDATE "AgendaItem" i SET "shownIn" = s."shownIn" FROM "Publication" p, "Session" s
  WHERE p."id" = i."id" AND p."state" = 'published' AND i."isPublic" AND s."id" = i."sessionId" AND s."shownIn" IS NOT NULL;
UPDATE "Motion" m SET "shownIn" = i."shownIn" FROM "Publication" p, "AgendaItem" i
  WHERE p."id" = m."id" AND p."state" = 'published' AND i."id" = m."agendaItemId" AND i."shownIn" IS NOT NULL;
UPDATE "Vote" v SET "shownIn" = m."shownIn" FROM "Publication" p, "Motion" m
  WHERE p."id" = v."id" AND p."state" = 'published' AND m."id" = v."motionId" AND m."shownIn" IS NOT NULL;
UPDATE "Statement" t SET "shownIn" = i."shownIn"
  FROM "Publication" p, "AgendaItem" i, "Speaker" k, "Person" n, "Publication" q
  WHERE p."id" = t."id" AND p."state" = 'published' AND i."id" = t."agendaItemId" AND i."shownIn" IS NOT NULL
    AND k."id" = t."speakerId" AND n."id" = k."personId" AND n."bodyId" = i."shownIn"
    AND q."id" = n."id" AND q."state" = 'published';

ALTER TABLE "Session" ENABLE TRIGGER USER;
ALTER TABLE "AgendaItem" ENABLE TRIGGER USER;
ALTER TABLE "Motion" ENABLE TRIGGER USER;
ALTER TABLE "Vote" ENABLE TRIGGER USER;
ALTER TABLE "Statement" ENABLE TRIGGER USER;

-- CreateIndex
CREATE INDEX "Session_shownIn_earliestDay_id_idx" ON "Session"("shownIn", "earliestDay", "id");
CREATE INDEX "Session_newest_first" ON "Session" ("shownIn", (COALESCE("earliestDay", DATE '0001-01-01')) DESC, "id" DESC);
CREATE INDEX "Publication_bodyId_kind_state_publishedAt_id_idx" ON "Publication"("bodyId", "kind", "state", "publishedAt", "id");
CREATE INDEX "Publication_bodyId_publishedAt_idx" ON "Publication"("bodyId", "publishedAt");
CREATE INDEX "AgendaItem_shownIn_id_idx" ON "AgendaItem"("shownIn", "id");
CREATE INDEX "Motion_shownIn_id_idx" ON "Motion"("shownIn", "id");
CREATE INDEX "Vote_shownIn_id_idx" ON "Vote"("shownIn", "id");

-- A record is shown when it is published and everything it stands in is shown. Whatever is written into
-- the column, it holds what follows from the others. What a new record stands in is held until it is there:
-- whoever shows or hides that meanwhile would not find the new record, and the new record not the change.
CREATE FUNCTION "is_published"(record uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "Publication" p WHERE p."id" = record AND p."state" = 'published')
$$;

CREATE FUNCTION "show_session"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW."organizationId" <> OLD."organizationId" THEN
    PERFORM FROM "Publication" WHERE "id" = NEW."organizationId" FOR SHARE;
  END IF;
  NEW."shownIn" := CASE WHEN NEW."isPublic" AND "is_published"(NEW."id") AND "is_published"(NEW."organizationId")
    AND EXISTS (SELECT FROM "Organization" o WHERE o."id" = NEW."organizationId" AND o."bodyId" = NEW."bodyId")
    THEN NEW."bodyId" END;
  RETURN NEW;
END $$;

CREATE FUNCTION "show_item"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW."sessionId" <> OLD."sessionId" THEN
    PERFORM FROM "Session" WHERE "id" = NEW."sessionId" FOR SHARE;
  END IF;
  NEW."shownIn" := CASE WHEN NEW."isPublic" AND "is_published"(NEW."id")
    THEN (SELECT s."shownIn" FROM "Session" s WHERE s."id" = NEW."sessionId") END;
  RETURN NEW;
END $$;

CREATE FUNCTION "show_motion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW."agendaItemId" <> OLD."agendaItemId" THEN
    PERFORM FROM "AgendaItem" WHERE "id" = NEW."agendaItemId" FOR SHARE;
  END IF;
  NEW."shownIn" := CASE WHEN "is_published"(NEW."id")
    THEN (SELECT i."shownIn" FROM "AgendaItem" i WHERE i."id" = NEW."agendaItemId") END;
  RETURN NEW;
END $$;

CREATE FUNCTION "show_vote"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW."motionId" <> OLD."motionId" THEN
    PERFORM FROM "Motion" WHERE "id" = NEW."motionId" FOR SHARE;
  END IF;
  NEW."shownIn" := CASE WHEN "is_published"(NEW."id")
    THEN (SELECT m."shownIn" FROM "Motion" m WHERE m."id" = NEW."motionId") END;
  RETURN NEW;
END $$;

CREATE FUNCTION "show_statement"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW."agendaItemId" <> OLD."agendaItemId" OR NEW."speakerId" <> OLD."speakerId" THEN
    PERFORM FROM "AgendaItem" WHERE "id" = NEW."agendaItemId" FOR SHARE;
    PERFORM FROM "Speaker" k JOIN "Publication" p ON p."id" = k."personId" WHERE k."id" = NEW."speakerId" FOR SHARE;
  END IF;
  NEW."shownIn" := CASE WHEN "is_published"(NEW."id") THEN (
    SELECT i."shownIn" FROM "AgendaItem" i, "Speaker" k, "Person" n, "Publication" q
    WHERE i."id" = NEW."agendaItemId" AND k."id" = NEW."speakerId" AND n."id" = k."personId"
      AND n."bodyId" = i."shownIn" AND q."id" = n."id" AND q."state" = 'published') END;
  RETURN NEW;
END $$;

CREATE TRIGGER "Session_shown" BEFORE INSERT OR UPDATE ON "Session" FOR EACH ROW EXECUTE FUNCTION "show_session"();
CREATE TRIGGER "AgendaItem_shown" BEFORE INSERT OR UPDATE ON "AgendaItem" FOR EACH ROW EXECUTE FUNCTION "show_item"();
CREATE TRIGGER "Motion_shown" BEFORE INSERT OR UPDATE ON "Motion" FOR EACH ROW EXECUTE FUNCTION "show_motion"();
CREATE TRIGGER "Vote_shown" BEFORE INSERT OR UPDATE ON "Vote" FOR EACH ROW EXECUTE FUNCTION "show_vote"();
CREATE TRIGGER "Statement_shown" BEFORE INSERT OR UPDATE ON "Statement" FOR EACH ROW EXECUTE FUNCTION "show_statement"();

-- What stands in something that is shown or hidden follows it.
CREATE FUNCTION "show_within"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'Session' THEN UPDATE "AgendaItem" SET "shownIn" = NULL WHERE "sessionId" = NEW."id";
    WHEN 'AgendaItem' THEN
      UPDATE "Motion" SET "shownIn" = NULL WHERE "agendaItemId" = NEW."id";
      UPDATE "Statement" SET "shownIn" = NULL WHERE "agendaItemId" = NEW."id";
    WHEN 'Motion' THEN UPDATE "Vote" SET "shownIn" = NULL WHERE "motionId" = NEW."id";
    WHEN 'Speaker' THEN UPDATE "Statement" SET "shownIn" = NULL WHERE "speakerId" = NEW."id";
  END CASE;
  RETURN NULL;
END $$;

CREATE TRIGGER "Session_shows" AFTER UPDATE ON "Session" FOR EACH ROW
  WHEN (OLD."shownIn" IS DISTINCT FROM NEW."shownIn") EXECUTE FUNCTION "show_within"();
CREATE TRIGGER "AgendaItem_shows" AFTER UPDATE ON "AgendaItem" FOR EACH ROW
  WHEN (OLD."shownIn" IS DISTINCT FROM NEW."shownIn") EXECUTE FUNCTION "show_within"();
CREATE TRIGGER "Motion_shows" AFTER UPDATE ON "Motion" FOR EACH ROW
  WHEN (OLD."shownIn" IS DISTINCT FROM NEW."shownIn") EXECUTE FUNCTION "show_within"();
CREATE TRIGGER "Speaker_shows" AFTER UPDATE OF "personId" ON "Speaker" FOR EACH ROW EXECUTE FUNCTION "show_within"();

CREATE FUNCTION "show_record"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  CASE NEW."kind"
    WHEN 'organization' THEN UPDATE "Session" SET "shownIn" = NULL WHERE "organizationId" = NEW."id";
    WHEN 'session' THEN UPDATE "Session" SET "shownIn" = NULL WHERE "id" = NEW."id";
    WHEN 'agenda_item' THEN UPDATE "AgendaItem" SET "shownIn" = NULL WHERE "id" = NEW."id";
    WHEN 'motion' THEN UPDATE "Motion" SET "shownIn" = NULL WHERE "id" = NEW."id";
    WHEN 'vote' THEN UPDATE "Vote" SET "shownIn" = NULL WHERE "id" = NEW."id";
    WHEN 'statement' THEN UPDATE "Statement" SET "shownIn" = NULL WHERE "id" = NEW."id";
    WHEN 'person' THEN
      UPDATE "Statement" t SET "shownIn" = NULL FROM "Speaker" k WHERE k."id" = t."speakerId" AND k."personId" = NEW."id";
    ELSE NULL;
  END CASE;
  RETURN NULL;
END $$;

CREATE TRIGGER "Publication_shows" AFTER UPDATE OF "state" ON "Publication" FOR EACH ROW
  WHEN (OLD."state" IS DISTINCT FROM NEW."state") EXECUTE FUNCTION "show_record"();
