import { debateFile } from '@/app/_http/debate-file'

/** Asked for as `/sitzungen/{session}/{item}.json`, which the framework's rewrites lead here. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = debateFile('json')
