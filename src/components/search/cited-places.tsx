import { amount } from '@/domain/german'
import { Quote } from '@/components/words/quote'
import type { SourceView } from '@/domain/record/views'

type Place = SourceView['cited'][number]

/** Every public place that rests on a source, gathered by the page it stands on. */
export function CitedPlaces({ cited }: Pick<SourceView, 'cited'>) {
  const pages = byPath(cited)
  return (
    <>
      <p className="mb-16 text-muted">
        {amount(cited.length, 'Angabe', 'Angaben')} an {amount(pages.length, 'Stelle', 'Stellen')}
      </p>
      <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
        {pages.map(([path, places]) => (
          <li key={path} className="py-12">
            <a href={path} className="font-semibold">
              {places[0]?.title}
            </a>
            <ul className="mt-4 text-kern-16">
              {alike(places).map(({ place, count }) => (
                <li key={`${place.what} ${place.locator} ${place.excerpt}`}>
                  <CitedPlace place={place} count={count} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

function byPath(cited: readonly Place[]): [path: string, places: Place[]][] {
  const pages = new Map<string, Place[]>()
  for (const place of cited) pages.set(place.path, [...(pages.get(place.path) ?? []), place])
  return [...pages]
}

/** Several figures of one paragraph read alike: they are counted instead of repeated. */
function alike(places: readonly Place[]): { place: Place; count: number }[] {
  const counted = new Map<string, { place: Place; count: number }>()
  for (const place of places) {
    const key = `${place.what} ${place.locator} ${place.excerpt}`
    counted.set(key, { place, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  return [...counted.values()]
}

function CitedPlace({ place, count }: { place: Place; count: number }) {
  const { what, locator, excerpt } = place
  return (
    <>
      <span className="text-muted">
        {what}, {locator}
        {count > 1 ? ` (${count}-mal)` : null}
      </span>
      {excerpt ? (
        <>
          {': '}
          <Quote text={excerpt} />
        </>
      ) : null}
    </>
  )
}
