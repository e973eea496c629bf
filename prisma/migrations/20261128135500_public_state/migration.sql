-- CreateTable
CREATE TABLE "PublicState" (
    "bodyId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "PublicState_pkey" PRIMARY KEY ("bodyId")
);

-- AddForeignKey
ALTER TABLE "PublicState" ADD CONSTRAINT "PublicState_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "PublicState" ("bodyId", "revision") SELECT "id", 1 FROM "Body";

-- Counts one revision of what the public can see, once in a transaction, and tells everybody who listens
-- as soon as it is committed. Whoever marks holds the body until then: revisions are seen in their order.
CREATE FUNCTION "mark_public_change"(body uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  done text := coalesce(current_setting('wortlaut.public_change', true), '');
  mark text := pg_current_xact_id()::text || ':' || body::text;
  now_at integer;
BEGIN
  IF done = mark THEN
    RETURN;
  END IF;
  INSERT INTO "PublicState" ("bodyId", "revision") SELECT b."id", 1 FROM "Body" b WHERE b."id" = body
    ON CONFLICT ("bodyId") DO UPDATE SET "revision" = "PublicState"."revision" + 1
    RETURNING "revision" INTO now_at;
  IF now_at IS NOT NULL THEN
    PERFORM pg_notify('wortlaut_public', body::text || ' ' || now_at::text);
    PERFORM set_config('wortlaut.public_change', mark, true);
  END IF;
END $$;

-- The argument names the column that says whose change it is: a body, or a record of one.
CREATE FUNCTION "note_public_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named uuid;
  body uuid;
BEGIN
  named := (to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END) ->> TG_ARGV[0])::uuid;
  IF TG_ARGV[0] = 'bodyId' THEN
    body := named;
  ELSE
    SELECT p."bodyId" INTO body FROM "Publication" p WHERE p."id" = named;
  END IF;
  IF body IS NOT NULL THEN
    PERFORM "mark_public_change"(body);
  END IF;
  RETURN NULL;
END $$;

-- Which body answers for a host name may be another one for every host.
CREATE FUNCTION "note_body_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('wortlaut_public', 'bodies');
  IF TG_OP <> 'DELETE' THEN
    PERFORM "mark_public_change"(NEW."id");
  END IF;
  RETURN NULL;
END $$;

-- Deferred: what is held is held for the end of the transaction only.
CREATE CONSTRAINT TRIGGER "Publication_shown" AFTER INSERT ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."state" = 'published')
  EXECUTE FUNCTION "note_public_change"('bodyId');
CREATE CONSTRAINT TRIGGER "Publication_shown_differently" AFTER UPDATE ON "Publication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN ((OLD."state" = 'published' OR NEW."state" = 'published')
    AND (OLD."state", OLD."version", OLD."title", OLD."publishedAt")
      IS DISTINCT FROM (NEW."state", NEW."version", NEW."title", NEW."publishedAt"))
  EXECUTE FUNCTION "note_public_change"('bodyId');
CREATE CONSTRAINT TRIGGER "Correction_shown" AFTER INSERT ON "Correction"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "note_public_change"('bodyId');
CREATE CONSTRAINT TRIGGER "LegislativeTerm_shown" AFTER INSERT OR UPDATE OR DELETE ON "LegislativeTerm"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "note_public_change"('bodyId');
CREATE CONSTRAINT TRIGGER "FormerSlug_shown" AFTER INSERT OR UPDATE OR DELETE ON "FormerSlug"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "note_public_change"('bodyId');
CREATE CONSTRAINT TRIGGER "FollowUp_shown" AFTER INSERT OR UPDATE OR DELETE ON "FollowUp"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "note_public_change"('matterId');
CREATE CONSTRAINT TRIGGER "Minutes_shown" AFTER UPDATE ON "Minutes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD."publishedAt" IS NOT NULL OR NEW."publishedAt" IS NOT NULL)
  EXECUTE FUNCTION "note_public_change"('sessionId');
CREATE CONSTRAINT TRIGGER "MinutesCorrection_shown" AFTER INSERT ON "MinutesCorrection"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "note_public_change"('sessionId');
CREATE CONSTRAINT TRIGGER "Body_shown" AFTER INSERT OR UPDATE OR DELETE ON "Body"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "note_body_change"();
