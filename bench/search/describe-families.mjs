import { ratio, table } from '../lib/table.mjs'

/** How many of the weakest families are named. */
const WEAKEST = 8

/**
 * The tables of what `measureFamilies` reports of each engine.
 *
 * @param {number} texts how many were searched
 * @param {Record<string, import('../../tests/search/families/measure').FamiliesReport>} reports
 */
export function describeFamilies(texts, reports) {
  const names = Object.keys(reports)
  const [first] = Object.values(reports)
  const quality = ({ recall, precision }) => [ratio(recall), ratio(precision)]
  const counted = (kind) => first.families.filter((family) => family.kind === kind).length
  const weakest = first.families
    .toSorted((a, b) => a.recall + a.precision - b.recall - b.precision)
    .slice(0, WEAKEST)
  return [
    `### ${first.families.length} families of word forms over ${texts} real speeches`,
    'Means over the families; the truth of each is a regular expression.',
    table(
      ['kind', 'families', ...names.flatMap((name) => [`${name} recall`, 'precision'])],
      [
        ...[...first.byKind.keys()].map((kind) => [
          kind,
          counted(kind),
          ...Object.values(reports).flatMap(({ byKind }) => quality(byKind.get(kind))),
        ]),
        [
          '**all**',
          first.families.length,
          ...Object.values(reports).flatMap(({ macro }) => quality(macro)),
        ],
      ],
    ),
    `The weakest of ${names[0]}:`,
    table(
      ['query', 'kind', 'relevant', 'found', 'both', 'recall', 'precision'],
      weakest.map((family) => [
        family.query,
        family.kind,
        family.relevant,
        family.found,
        family.hits,
        ...quality(family),
      ]),
    ),
    ...(first.absent.length > 0 ? [`Not in these texts: ${first.absent.join(', ')}`] : []),
  ].join('\n\n')
}
