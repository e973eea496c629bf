import { fileURLToPath } from 'node:url'

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
