import Database from 'libsql'
import { readJsonLines } from '../lib/lines.mjs'
import { textOf } from './record.mjs'
import { stemsOf } from './stems.mjs'

const TOP = 20
const SNIPPET = "snippet(words, 0, '<b>', '</b>', '…', 32)"

/**
 * SQLite FTS5 over German stems. The index holds the stems of a text at the positions of its words,
 * the table that it takes for its content the text, so that `snippet()` shows the words as they were
 * said. What filters ask for stands in narrow rows of its own.
 *
 * @param {string} file where the database is made
 * @param {string} record of {@link import('./record.mjs').writeRecord}
 * @returns {Promise<number>} how many statements it holds
 */
export async function buildReference(file, record) {
  const db = new Database(file)
  db.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE TABLE statement (
      rowid INTEGER PRIMARY KEY, id TEXT, person TEXT, faction TEXT, day TEXT,
      quote INTEGER, paraphrase INTEGER);
    CREATE TABLE spoken (rowid INTEGER PRIMARY KEY, text TEXT);
    CREATE VIRTUAL TABLE words USING fts5(
      text, content='spoken', content_rowid='rowid', tokenize='unicode61');
    BEGIN`)
  const addStatement = db.prepare('INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?)')
  const addText = db.prepare('INSERT INTO spoken VALUES (?, ?)')
  const addWords = db.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)')
  let row = 0
  for await (const statement of readJsonLines(record)) {
    const { id, person, faction, day, passages } = statement
    const has = (kind) => Number(passages.some((passage) => passage.kind === kind))
    const text = textOf(statement)
    row += 1
    addStatement.run(row, id, person, faction, day, has('quote'), has('paraphrase'))
    addText.run(row, text)
    addWords.run(row, stemsOf(text).join(' '))
  }
  db.exec("COMMIT; INSERT INTO words (words) VALUES ('optimize'); ANALYZE")
  db.close()
  return row
}

/**
 * @param {string} file of {@link buildReference}
 * @returns {{
 *   search: (params: URLSearchParams) => { total: number, items: { id: string, snippet: string }[] },
 *   findAll: (q: string) => string[] }}
 *   `search`: the best 20 by BM25 and the exact total; `findAll`: the ids of all, best first
 */
export function openReference(file) {
  const db = new Database(file, { readonly: true })
  db.exec('PRAGMA cache_size = -1000000; PRAGMA mmap_size = 8000000000')
  const statements = new Map()
  const prepare = (sql) => {
    if (!statements.has(sql)) statements.set(sql, db.prepare(sql))
    return statements.get(sql)
  }

  const search = (params) => {
    const match = matchOf(params.get('q') ?? '')
    if (!match) return { total: 0, items: [] }
    const filters = filtersOf(params)
    const values = [match, ...filters.flatMap(({ value }) => (value === null ? [] : [value]))]
    const joined =
      filters.length === 0
        ? 'words WHERE words MATCH ?'
        : `words JOIN statement s ON s.rowid = words.rowid WHERE words MATCH ? AND ${filters.map(({ sql }) => sql).join(' AND ')}`
    const best = prepare(
      `SELECT words.rowid AS row, ${SNIPPET} AS snippet FROM ${joined} ORDER BY rank LIMIT ${TOP}`,
    ).all(...values)
    const { total } = prepare(`SELECT count(*) AS total FROM ${joined}`).get(...values)
    const read = prepare('SELECT id, person, faction, day FROM statement WHERE rowid = ?')
    const items = best.map(({ row, snippet }) => {
      const { id, person, faction, day } = read.get(row)
      return { id, person, faction, day, snippet }
    })
    return { total, items }
  }

  const findAll = (q) => {
    const match = matchOf(q)
    if (!match) return []
    const found = prepare(
      'SELECT s.id FROM words JOIN statement s ON s.rowid = words.rowid WHERE words MATCH ? ORDER BY rank',
    )
    return found.all(match).map(({ id }) => id)
  }

  return { search, findAll }
}

/** The same query in the language of FTS5; of words that must not occur alone it makes nothing. */
function matchOf(q) {
  const wanted = []
  const unwanted = []
  let isAlternative = false
  for (const [all, minus, phrase] of q.matchAll(/(-?)["„“”]([^"„“”]*)["„“”]?|[^\s"„“”]+/gu)) {
    if (all === 'OR' && wanted.length > 0) {
      isAlternative = true
      continue
    }
    const stems = stemsOf(phrase ?? all)
    if (stems.length === 0) continue
    const term = `"${stems.join(' ')}"`
    if (minus || all.startsWith('-')) unwanted.push(term)
    else if (isAlternative) wanted.push(`(${wanted.pop()} OR ${term})`)
    else wanted.push(term)
    isAlternative = false
  }
  const match = wanted.join(' AND ')
  return match && unwanted.length > 0 ? `(${match}) NOT (${unwanted.join(' OR ')})` : match
}

function filtersOf(params) {
  const columns = {
    person: 's.person = ?',
    faction: 's.faction = ?',
    from: 's.day >= ?',
    to: 's.day <= ?',
  }
  const filters = Object.entries(columns)
    .filter(([name]) => params.has(name))
    .map(([name, sql]) => ({ sql, value: params.get(name) }))
  const kind = params.get('kind')
  if (kind === 'quote' || kind === 'paraphrase') filters.push({ sql: `s.${kind} = 1`, value: null })
  return filters
}
