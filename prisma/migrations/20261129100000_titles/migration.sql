-- Titles are searched for what stands anywhere in them ("hilfe" in "Integrationshilfe"), which no index of
-- words finds. Their pieces of three letters are in a plain inverted index, so that no extension is needed.

-- Lower case, with umlauts and ß in two letters: "Müller" and "Mueller" are the same.
CREATE FUNCTION "folded"(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN replace(replace(replace(replace(lower(words), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss');

-- The cost keeps it from being computed anew for rows that the index can tell.
CREATE FUNCTION "grams"(words text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000
  RETURN ARRAY(SELECT substr(letters, place, 3)
    FROM "folded"(words) AS letters, generate_series(1, length(letters) - 2) AS place);

-- CreateIndex
CREATE INDEX "AgendaItem_title_grams" ON "AgendaItem" USING gin ("grams"("title"));
