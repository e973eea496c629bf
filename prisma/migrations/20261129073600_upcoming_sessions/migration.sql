-- What is still to come is found without reading all that was.
CREATE INDEX "Session_shownIn_state_latestDay_idx" ON "Session"("shownIn", "state", "latestDay");
