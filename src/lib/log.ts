import pino from 'pino'
import { LOG_LEVELS } from '@/lib/env'

const wanted = LOG_LEVELS.find((level) => level === process.env['LOG_LEVEL'])

/**
 * The log, one JSON object a line on standard output. Nothing personal goes into it: no names,
 * no addresses of senders, no search terms, no contents of forms.
 */
export const log = pino({ name: 'wortlaut', level: wanted ?? 'info', base: null })
