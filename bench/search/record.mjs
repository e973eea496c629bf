import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import pg from 'pg'

const BATCH = 2_000

// A page first, and what stands around it then: joined first, the planner reads everything for each page.
const STATEMENTS = `
  WITH page AS MATERIALIZED (
    SELECT s."id", s."speakerId", s."agendaItemId" FROM "Statement" s
    WHERE s."shownIn" = (SELECT "id" FROM "Body" WHERE "hostName" = $1) AND s."id" > $2
    ORDER BY s."id" LIMIT ${BATCH})
  SELECT s."id", p."slug" AS person, f."slug" AS faction, t."earliestDay"::text AS day,
    (SELECT json_agg(json_build_object('kind', a."kind", 'text', a."text") ORDER BY a."position")
      FROM "Passage" a WHERE a."statementId" = s."id") AS passages
  FROM page s
  JOIN "Speaker" k ON k."id" = s."speakerId"
  JOIN "Person" p ON p."id" = k."personId"
  LEFT JOIN "Organization" f ON f."id" = k."factionId"
  JOIN "AgendaItem" i ON i."id" = s."agendaItemId"
  JOIN "Session" t ON t."id" = i."sessionId"
  ORDER BY s."id"`

/**
 * Writes the published statements of a body from the database to a file of JSON lines: the texts
 * that everything measured here searches, and what the answers are checked against.
 *
 * @param {string} databaseUrl
 * @param {string} host of the body
 * @param {string} destination
 * @returns {Promise<{ statements: number, bytes: number }>} `bytes` of text in UTF-8
 */
export async function writeRecord(databaseUrl, host, destination) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const out = createWriteStream(destination)
  let after = '00000000-0000-0000-0000-000000000000'
  let statements = 0
  let bytes = 0
  try {
    for (;;) {
      const { rows } = await client.query(STATEMENTS, [host, after])
      for (const row of rows) {
        for (const { text } of row.passages) bytes += Buffer.byteLength(text)
        if (!out.write(`${JSON.stringify(row)}\n`)) await once(out, 'drain')
      }
      statements += rows.length
      if (rows.length < BATCH) break
      after = rows.at(-1).id
    }
  } finally {
    await client.end()
    out.end()
  }
  await once(out, 'finish')
  return { statements, bytes }
}

/** A statement's words, as one text. */
export const textOf = ({ passages }) => passages.map(({ text }) => text).join('\n\n')
