import { textOfBlock } from '@/domain/document/plain-text'
import type { DeskState } from '@/domain/desk/state'
import type { MinutesMeta, MinutesSource, MinutesVersion } from '@/domain/minutes/content/context'
import { minutesDocument } from '@/domain/minutes/content/document'

export const AT = '2026-06-24T20:00:00Z'

/** What minutes are made from, with nothing entered for them yet. */
export const sourceOf = (state: DeskState, meta: Partial<MinutesMeta> = {}): MinutesSource => ({
  bodyName: 'Kreis Musterland',
  organizationName: 'Kreistag',
  organizationNames: new Map(),
  state,
  meta: {
    kind: 'decisions',
    state: 'draft',
    clerkName: null,
    preamble: null,
    signatories: [],
    wordings: {},
    objections: [],
    corrections: [],
    approved: null,
    ...meta,
  },
  overruled: [],
})

/** The minutes as text, a line for each block; spaces are plain. */
export const minutesText = (source: MinutesSource, version: MinutesVersion = 'full'): string =>
  minutesDocument(source, version, AT).blocks.map(textOfBlock).join('\n').replaceAll('\u00a0', ' ')
