/**
 * What a publication does last: pages of before hold no longer.
 *
 * @param {import('pg').Client} database
 * @param {{ host: string }} address of the site
 */
export async function publish(database, { host }) {
  await database.query('SELECT "mark_public_change"("id") FROM "Body" WHERE "hostName" = $1', [
    host,
  ])
}
