import type { Step } from '../query/ast'
import { forEachForm, levels, type Level } from './dictionary'
import type { Segment } from './segment'
import { findString } from './strings'

/** A form of the vocabulary that may stand for a step. */
export interface Answer {
  form: number
  level: Level
}

/** Every form of a segment that satisfies a step. */
export function answersTo({ vocabulary, dictionary }: Segment, step: Step): Answer[] {
  const best = new Map<number, Level>()
  for (const stem of step.stems)
    forEachForm(dictionary, stem, (form, level) => {
      if (level === levels.part && !step.inCompounds) return
      best.set(form, Math.max(best.get(form) ?? 0, level) as Level)
    })
  const exact = findString(vocabulary.forms, step.form)
  if (exact >= 0) best.set(exact, levels.exact)
  return [...best].map(([form, level]) => ({ form, level }))
}
