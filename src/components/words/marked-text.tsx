import { Fragment } from 'react'

/** Ranges of UTF-16 code units, end exclusive, in order and without overlap. */
export type Highlights = readonly (readonly [number, number])[]

/** Text with the given ranges marked. */
export function MarkedText({ text, highlights = [] }: { text: string; highlights?: Highlights }) {
  const parts = highlights.map(([start, end], index) => ({
    start,
    before: text.slice(highlights[index - 1]?.[1] ?? 0, start),
    hit: text.slice(start, end),
  }))
  return (
    <>
      {parts.map(({ start, before, hit }) => (
        <Fragment key={start}>
          {before}
          <mark>{hit}</mark>
        </Fragment>
      ))}
      {text.slice(highlights.at(-1)?.[1] ?? 0)}
    </>
  )
}
