import 'server-only'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { db } from '@/db/client'

/** Where the sign-in library keeps users, sessions and second factors. */
export const authStorage = prismaAdapter(db, { provider: 'postgresql' })
