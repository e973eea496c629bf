import pg from 'pg'

/** A debate, a session, people and the like of about the same size in every record, whatever its size. */
const PLACES = `
  WITH body AS (SELECT "id" FROM "Body" WHERE "hostName" = $1),
  debates AS (
    SELECT t."slug" AS session, i."slug" AS item, i."id", count(*) AS statements
    FROM "Statement" s JOIN "AgendaItem" i ON i."id" = s."agendaItemId"
    JOIN "Session" t ON t."id" = i."sessionId" JOIN body b ON b."id" = t."bodyId"
    WHERE i."isPublic" GROUP BY 1, 2, 3),
  people AS (
    SELECT p."slug", count(*) AS statements FROM "Statement" s
    JOIN "Speaker" k ON k."id" = s."speakerId" JOIN "Person" p ON p."id" = k."personId"
    JOIN body b ON b."id" = p."bodyId" GROUP BY 1)
  SELECT (SELECT "id" FROM body) AS body,
    (SELECT json_agg(d) FROM (SELECT * FROM debates ORDER BY abs(statements - 30), "id" LIMIT 200) d) AS debates,
    (SELECT "slug" FROM people ORDER BY abs(statements - 5000), "slug" LIMIT 1) AS person,
    (SELECT o."slug" FROM "Organization" o JOIN body b ON b."id" = o."bodyId"
      WHERE o."kind" = 'faction' ORDER BY o."slug" LIMIT 1) AS faction,
    (SELECT o."slug" FROM "Organization" o JOIN body b ON b."id" = o."bodyId"
      WHERE o."kind" = 'council' ORDER BY o."slug" LIMIT 1) AS council,
    (SELECT v."id" FROM "Vote" v JOIN "Motion" m ON m."id" = v."motionId"
      JOIN debates d ON d."id" = m."agendaItemId" ORDER BY abs(d.statements - 30), v."id" LIMIT 1) AS vote`

/**
 * The kinds of page and what stands for each, by what they are called in the tables.
 *
 * @param {string} databaseUrl
 * @param {{ host: string }} address of the site
 * @returns {Promise<{ pages: [name: string, path: string][], debates: string[] }>}
 */
export async function readAddresses(databaseUrl, { host }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query(PLACES, [host])
    const { body, debates, person, faction, council, vote } = rows[0]
    const debate = `/sitzungen/${debates[0].session}/${debates[0].item}`
    return {
      debates: debates.map(({ session, item }) => `/sitzungen/${session}/${item}`),
      pages: [
        ['start page', '/'],
        ['list of sessions', '/sitzungen'],
        ['a session', `/sitzungen/${debates[0].session}`],
        ['a debate of 30 statements', debate],
        ['its XML', `${debate}.xml`],
        ['a person of up to 5,000 statements', `/personen/${person}`],
        ['list of people', '/personen'],
        ['a faction', `/fraktionen/${faction}`],
        ['the council', `/gremien/${council}`],
        ['list of votes', '/abstimmungen'],
        ['list of votes of a faction’s motions', `/abstimmungen?fraktion=${faction}`],
        ['a vote', `/abstimmungen/${vote}`],
        ['list of matters', '/vorgaenge'],
        ['corrections', '/korrekturen'],
        ['search, rare words', '/suche?q=%22Hochwasserstrategie%20Planung%22'],
        ['search, a word in every second contribution', '/suche?q=Haushalt'],
        ['search, everything', '/suche'],
        ['search as a feed', '/feeds/suche.atom?q=Hochwasserstrategie'],
        ['feed of decisions', '/feeds/beschluesse.atom'],
        ['feed of a person', `/feeds/personen/${person}.atom`],
        ['calendar', '/kalender.ics'],
        ['API: sessions', '/api/v1/sessions'],
        ['API: contributions', '/api/v1/statements?q=Haushalt'],
        ['API: votes', '/api/v1/votes'],
        ['API: motions', '/api/v1/motions'],
        ['API: persons', '/api/v1/persons'],
        ['OParl: meetings', `/oparl/v1.1/body/${body}/meeting`],
        ['OParl: people', `/oparl/v1.1/body/${body}/person`],
        ['OParl: agenda items', `/oparl/v1.1/body/${body}/agenda-item`],
        ['map of the site', '/sitemap.xml'],
        ['open data', '/daten'],
      ],
    }
  } finally {
    await client.end()
  }
}
