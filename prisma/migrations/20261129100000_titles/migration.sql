-- Titles are searched for what stands anywhere in them ("hilfe" in "Integrationshilfe"), which no index of
-- words finds. The parts of three letters are in a plain inverted index, so that no extension is needed.
CREATE FUNCTION "title_grams"(title text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT substr(folded, place, 3)
    FROM lower(title) AS folded, generate_series(1, length(folded) - 2) AS place)
$$;

-- CreateIndex
CREATE INDEX "AgendaItem_title_grams" ON "AgendaItem" USING gin ("title_grams"("title"));
