import 'server-only'
import { openApiDocument } from '@/publish/api/openapi/document'
import type { ApiRead } from './request'

/** GET /api/v1/openapi.json */
export const describeApi: ApiRead = async ({ origin }) => ({ found: openApiDocument(origin) })
