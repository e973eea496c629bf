import { count, megabytes, table } from '../lib/table.mjs'

/** The table of an import that was made twice. */
export const describeImport = ({ objects, runs }) =>
  [
    `### Import of ${count(objects)} OParl objects from a folder`,
    'A process of its own for each run; the memory is that of the process, at most. Wanted: 500 objects a second, less than 400 MB.',
    table(
      ['run', 'seconds', 'objects/s', 'peak (MB)'],
      runs.map(({ name, seconds, peak }) => [
        name,
        seconds.toFixed(1),
        count(objects / seconds),
        megabytes(peak),
      ]),
    ),
  ].join('\n\n')

/** The table of the files with the whole record. */
export const describeExports = (statements, files) =>
  [
    `### Files with all of ${count(statements)} statements`,
    'Fetched over HTTP one after the other; the growth is that of the server while it sends, at most. Wanted: less than 100 MB.',
    table(
      ['file', 'size (MB)', 'seconds', 'server before (MB)', 'growth (MB)'],
      files.map(({ name, bytes, seconds, before, growth }) => [
        name,
        megabytes(bytes),
        seconds.toFixed(1),
        megabytes(before),
        megabytes(growth),
      ]),
    ),
  ].join('\n\n')
