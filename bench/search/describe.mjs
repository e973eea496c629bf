import { percentile } from '../lib/percentiles.mjs'
import { count, megabytes, ms, ratio, table } from '../lib/table.mjs'
import { latencies } from './measure.mjs'
import { KINDS } from './queries.mjs'

const ENGINES = ['Wortlaut', 'FTS5']

/** The tables of one size. */
export function describeSize(size) {
  const { statements, bytes, samples, throughput } = size
  const all = Object.fromEntries(ENGINES.map((name) => [name, samples.get(name).flat()]))
  const asked = all.FTS5.length
  return [
    `### ${count(statements)} statements, ${megabytes(bytes)} MB of text`,
    describeSource(size),
    `One client, ${count(asked)} different queries over HTTP, warm, in milliseconds. Wortlaut answers with passages, highlights, facets and exact total; FTS5 with snippets and exact total.`,
    table(
      ['', 'p50', 'p95', 'p99', 'max'],
      [
        ...ENGINES.map((name) => row(name, latencies(all[name]))),
        ['Wortlaut ÷ FTS5', ...ratios(latencies(all.Wortlaut), latencies(all.FTS5))],
        ['… its rounds, median', '', ratio(medianRatio(samples)), '', ''],
      ],
    ),
    `p99 ÷ p95 of Wortlaut: ${ratio(latencies(all.Wortlaut).p99 / latencies(all.Wortlaut).p95)}`,
    table(
      ['kind of query', ...ENGINES.flatMap((name) => [`${name} p50`, 'p95'])],
      KINDS.map((kind) => [
        kind,
        ...ENGINES.flatMap((name) => {
          const { p50, p95 } = latencies(all[name].filter((sample) => sample.kind === kind))
          return [ms(p50), ms(p95)]
        }),
      ]),
    ),
    'Eight clients:',
    table(
      ['', 'requests/s', 'p50 (ms)', 'p99 (ms)', 'processor (ms a request)', 'answers'],
      [
        ...ENGINES.map((name) => {
          const { perSecond, p50, p99, cpu, answers } = throughput.get(name)
          return [
            name,
            perSecond.toFixed(0),
            ms(p50),
            ms(p99),
            cpu === null ? '–' : ms(cpu),
            count(answers),
          ]
        }),
        [
          'Wortlaut ÷ FTS5',
          ratio(throughput.get('Wortlaut').perSecond / throughput.get('FTS5').perSecond),
          '',
          '',
          cpuRatio(throughput),
          '',
        ],
      ],
    ),
    'The index. That of Wortlaut is held in memory, its texts and all of FTS5 on disk:',
    table(['', 'Wortlaut', 'FTS5'], describeIndex(size)),
    describeFreshness(size.freshness),
  ].join('\n\n')
}

function describeSource({ source, checked }) {
  const totals = `Before and after, the totals of ${checked} exact words were compared with a count by regular expression, and every answer was checked while it was measured.`
  if (source.kind === 'generated') return `Generated statements. ${totals}`
  const { real, wanted } = source
  const repeated = `${count(real)} real speeches, repeated to ${count(wanted)} with half of the sentences exchanged among them: fewer rare words than as many real speeches have.`
  return `${real < wanted ? repeated : 'Real speeches.'} ${totals}`
}

function describeIndex({ statements, bytes, index, fts5, memory, firstStart, restart, source }) {
  const perSecond = (milliseconds) => count((statements / milliseconds) * 1000)
  return [
    ['statements indexed a second', perSecond(index.ms), perSecond(fts5.buildMs)],
    ['index ÷ text', `${ratio(index.segment / bytes)}`, ratio((fts5.size - bytes) / bytes)],
    ['texts and what is shown with them ÷ text', ratio(index.documents / bytes), '1.00'],
    ['memory of the process (MB)', megabytes(memory.ours), megabytes(memory.fts5)],
    ['statements loaded a second, database included', loaded(source, perSecond), '–'],
    ['first start: ready (ms)', count(firstStart.ready), '–'],
    ['… then first right answer after (ms)', count(firstStart.found), '–'],
    ['restart: ready (ms)', count(restart.ready), '–'],
    ['restart: first right answer (ms)', count(restart.found), '–'],
  ]
}

function describeFreshness({ published, withdrawn }) {
  const row = (title, samples) => [
    title,
    samples.length,
    ms(percentile(samples, 0.5)),
    ms(Math.max(...samples)),
  ]
  return [
    'From the end of a change in another process to the first right answer of the server, in milliseconds:',
    table(
      ['', 'times', 'median', 'max'],
      [row('published: found', published), row('withdrawn: gone', withdrawn)],
    ),
  ].join('\n\n')
}

/** How much slower everything becomes from one size to the next. */
export function describeGrowth(sizes) {
  const p95 = (size, name) => latencies(size.samples.get(name).flat()).p95
  const rows = sizes.map((size, index) => {
    const before = sizes[index - 1]
    return [
      count(size.statements),
      ...ENGINES.flatMap((name) => [
        ms(p95(size, name)),
        before ? ratio(p95(size, name) / p95(before, name)) : '–',
      ]),
    ]
  })
  return [
    '### Growth',
    'p95 in milliseconds, and how many times that of the line above.',
    table(['statements', ...ENGINES.flatMap((name) => [name, '×'])], rows),
  ].join('\n\n')
}

const row = (name, { p50, p95, p99, max }) => [name, ms(p50), ms(p95), ms(p99), ms(max)]

const ratios = (ours, theirs) =>
  ['p50', 'p95', 'p99', 'max'].map((name) => ratio(ours[name] / theirs[name]))

function cpuRatio(throughput) {
  const [ours, theirs] = ENGINES.map((name) => throughput.get(name).cpu)
  return ours === null || theirs === null ? '–' : ratio(ours / theirs)
}

/** The median of the rounds' own ratios: what a machine does meanwhile cancels out. */
function medianRatio(samples) {
  const theirs = samples.get('FTS5')
  const of = samples
    .get('Wortlaut')
    .map((round, index) => latencies(round).p95 / latencies(theirs[index]).p95)
  return percentile(of, 0.5)
}

const loaded = ({ seconds }, perSecond) => (seconds === null ? 'kept' : perSecond(seconds * 1000))
