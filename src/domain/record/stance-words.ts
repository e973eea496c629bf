import { stanceLabel, type Stance } from '@/domain/vocabulary'

/** Where a statement stands, as it is written beside the speaker. */
export const stanceWords = (stance: Stance): string =>
  stance === 'procedure' ? stanceLabel.procedure : `zum Antrag: ${stanceLabel[stance]}`
