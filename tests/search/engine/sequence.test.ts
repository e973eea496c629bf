import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyBits, hasBit, setBit } from '@/search/engine/bits'
import { levels, type Level } from '@/search/engine/dictionary'
import type { Postings } from '@/search/engine/segment'
import {
  forEachSequence,
  levelOfSequences,
  postingIn,
  sequenceStarts,
} from '@/search/engine/sequence'
import { startsIn } from '@/search/engine/starts'

/** Each text as its words, the first at position 1; a word is its form's number. */
type Texts = readonly (readonly number[])[]

const FORMS = 6

function postingsOf(texts: Texts): Postings {
  const [starts, ofTexts, runs, positions]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ]
  for (let form = 0; form < FORMS; form += 1) {
    starts.push(ofTexts.length)
    for (const [text, words] of texts.entries()) {
      const found = words.flatMap((word, at) => (word === form ? [at + 1] : []))
      if (found.length === 0) continue
      ofTexts.push(text)
      runs.push(positions.length)
      positions.push(...found)
    }
  }
  starts.push(ofTexts.length)
  runs.push(positions.length)
  const positionStarts = emptyBits(positions.length + 1)
  for (const place of runs) setBit(positionStarts, place)
  return {
    starts: Uint32Array.from(starts),
    texts: Uint32Array.from(ofTexts),
    positionStarts: startsIn(positionStarts),
    positions: Uint16Array.from(positions),
  }
}

const form = fc.nat({ max: FORMS - 1 })
const texts = fc.array(fc.array(form, { maxLength: 12 }), { maxLength: 40 })
const level = fc.constantFrom<Level>(levels.part, levels.form, levels.exact)
const answers = fc.uniqueArray(fc.record({ form, level }), {
  selector: (answer) => answer.form,
  minLength: 1,
  maxLength: 3,
})
const steps = fc.array(answers, { minLength: 2, maxLength: 4 })
type Steps = { form: number; level: Level }[][]

/** Where a text has the steps one after another, and at which level each time. */
const expectedIn = (words: readonly number[], asked: Steps) =>
  words.flatMap((_, at) => {
    const found = asked.map(
      (alternatives, offset) =>
        alternatives.find((answer) => answer.form === words[at + offset])?.level ?? 0,
    )
    return Math.min(...found) > 0 ? [{ start: at + 1, level: Math.min(...found) }] : []
  })

describe('steps that follow each other', () => {
  test('are found in every text, at every place, at the level of the least exact', () => {
    fc.assert(
      fc.property(texts, steps, fc.nat(), (list, asked, chosen) => {
        const postings = postingsOf(list)
        // Every text, or those of some statements.
        const within = chosen % 3 === 0 ? Uint32Array.of(chosen) : null
        const isWithin = (text: number) => within === null || hasBit(within, text >>> 1)
        const found = list.map((): number[] => [])
        const best = list.map(() => 0)
        forEachSequence(
          postings,
          { steps: asked, within, count: list.length },
          (text, starts, count) => {
            const there = [...starts.subarray(0, count)]
            expect(there.length).toBeGreaterThan(0)
            expect(there).toEqual(there.toSorted((a, b) => a - b))
            found[text]?.push(...there)
            const level = levelOfSequences(postings, asked, { text, starts, count })
            best[text] = Math.max(best[text] ?? 0, level)
          },
        )
        for (const [text, words] of list.entries()) {
          const expected = expectedIn(words, asked)
          const starts = expected.map(({ start }) => start)
          expect(sequenceStarts(postings, asked, text)).toEqual(starts)
          const level = Math.max(0, ...expected.map((match) => match.level))
          expect(found[text]?.toSorted((a, b) => a - b)).toEqual(isWithin(text) ? starts : [])
          expect(best[text]).toBe(isWithin(text) ? level : 0)
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  test('are visited text by text for each form of the rarest step', () => {
    fc.assert(
      fc.property(texts, fc.array(form, { minLength: 2, maxLength: 3 }), (list, forms) => {
        const asked = forms.map((each) => [{ form: each, level: levels.exact }])
        const visited: number[] = []
        const all = { steps: asked, within: null, count: list.length }
        forEachSequence(postingsOf(list), all, (text) => visited.push(text))
        expect(visited).toEqual([...new Set(visited)].toSorted((a, b) => a - b))
      }),
      { seed: 2 },
    )
  })

  test('are found far into a long list of texts', () => {
    // Of one form there is a posting in every text, of the other in few: what is between is skipped.
    const list = Array.from({ length: 3000 }, (_, text) => (text % 977 === 5 ? [0, 1] : [0]))
    const visited: number[] = []
    const asked = [0, 1].map((each) => [{ form: each, level: levels.exact }])
    const all = { steps: asked, within: null, count: list.length }
    forEachSequence(postingsOf(list), all, (text) => visited.push(text))
    expect(visited).toEqual([5, 982, 1959, 2936])
  })
})

test('a posting is found by its form and text, or told to be missing', () => {
  fc.assert(
    fc.property(texts, form, (list, wanted) => {
      const postings = postingsOf(list)
      for (const [text, words] of list.entries()) {
        const posting = postingIn(postings, wanted, text)
        expect(posting >= 0).toBe(words.includes(wanted))
        if (posting >= 0) expect(postings.texts[posting]).toBe(text)
      }
      expect(postingIn(postings, wanted, list.length)).toBe(-1)
    }),
    { seed: 3 },
  )
})
