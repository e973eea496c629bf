-- CreateEnum
CREATE TYPE "DisclosedKind" AS ENUM ('body', 'term', 'organization', 'person', 'membership', 'session', 'location', 'agenda_item', 'paper', 'consultation', 'file');

-- CreateTable
CREATE TABLE "Disclosure" (
    "bodyId" UUID NOT NULL,
    "kind" "DisclosedKind" NOT NULL,
    "objectId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "organizationId" UUID,
    "placeId" UUID,
    "isGone" BOOLEAN NOT NULL DEFAULT false,
    "shownAt" TIMESTAMPTZ(0) NOT NULL,
    "changedAt" TIMESTAMPTZ(0) NOT NULL,

    CONSTRAINT "Disclosure_pkey" PRIMARY KEY ("kind","objectId")
);

-- CreateIndex
CREATE INDEX "Disclosure_bodyId_kind_isGone_shownAt_objectId_idx" ON "Disclosure"("bodyId", "kind", "isGone", "shownAt", "objectId");

-- CreateIndex
CREATE INDEX "Disclosure_bodyId_kind_changedAt_objectId_idx" ON "Disclosure"("bodyId", "kind", "changedAt", "objectId");

-- CreateIndex
CREATE INDEX "Disclosure_bodyId_changedAt_idx" ON "Disclosure"("bodyId", "changedAt");

-- CreateIndex
CREATE INDEX "Disclosure_organizationId_kind_isGone_shownAt_objectId_idx" ON "Disclosure"("organizationId", "kind", "isGone", "shownAt", "objectId");

-- CreateIndex
CREATE INDEX "Disclosure_organizationId_kind_changedAt_objectId_idx" ON "Disclosure"("organizationId", "kind", "changedAt", "objectId");

-- CreateIndex
CREATE INDEX "Disclosure_ownerId_idx" ON "Disclosure"("ownerId");

-- CreateIndex
CREATE INDEX "Disclosure_placeId_idx" ON "Disclosure"("placeId");

-- AddForeignKey
ALTER TABLE "Disclosure" ADD CONSTRAINT "Disclosure_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disclosure" ADD CONSTRAINT "Disclosure_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Publication"("id") ON DELETE CASCADE ON UPDATE CASCADE;
