import type { PublicationState } from '@/domain/vocabulary'

export interface PublishQuestion {
  publisherId: string
  /** Everybody who wrote on this version. */
  writerIds: readonly string[]
  /** The body has only one person to do it all, and has said so in its settings. */
  singlePersonOffice: boolean
  state: PublicationState
}

export interface PublishAnswer {
  allowed: boolean
  explanation: string
}

/** Whether this person may publish this version: whoever wrote on it does not publish it alone. */
export function mayPublish(question: PublishQuestion): PublishAnswer {
  const { publisherId, writerIds, singlePersonOffice, state } = question
  if (state !== 'in_review') {
    return {
      allowed: false,
      explanation: 'Veröffentlicht wird nur, was zur Prüfung vorgelegt ist.',
    }
  }
  if (!writerIds.includes(publisherId)) {
    return {
      allowed: true,
      explanation:
        'Das Vier-Augen-Prinzip ist gewahrt: Diese Fassung hat eine andere Person geschrieben.',
    }
  }
  if (singlePersonOffice) {
    return {
      allowed: true,
      explanation:
        'Sie haben an dieser Fassung mitgeschrieben. Die Veröffentlichung ist zulässig, weil für diese Körperschaft die Ein-Personen-Redaktion eingestellt ist.',
    }
  }
  return {
    allowed: false,
    explanation:
      'Sie haben an dieser Fassung mitgeschrieben. Bitte lassen Sie sie von einer anderen Person prüfen und veröffentlichen.',
  }
}
