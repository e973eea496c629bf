import { plainText } from '@/app/_http/plain-text'
import { readLlmsText } from '@/usecases/sharing/machine-texts'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = plainText(readLlmsText)
