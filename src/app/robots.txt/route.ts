import { plainText } from '@/app/_http/plain-text'
import { readRobotsText } from '@/usecases/sharing/machine-texts'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = plainText(readRobotsText)
