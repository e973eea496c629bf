'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody, requestOrigin } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { sitePath } from '@/domain/record/site-path'
import { clientAddress } from '@/lib/exchange'
import { reportError } from '@/usecases/report-error'

/** Puts a report into the inbox of the body that the page belongs to. */
export async function reportErrorAction(_: FormState, data: FormData): Promise<FormState> {
  const [body, origin] = await Promise.all([requestBody(), requestOrigin()])
  const values = {
    address: textOf(data, 'address'),
    recordId: textOf(data, 'recordId'),
    message: textOf(data, 'message'),
    contact: textOf(data, 'contact'),
  }
  const address = sitePath(values.address, origin) ?? values.address
  const result = await reportError(body.id, {
    ...values,
    address,
    website: textOf(data, 'website'),
    sender: clientAddress(),
  })
  if (!result.ok) {
    return refusedForm({ errors: result.errors, status: result.limited ? 429 : 422 }, values)
  }
  redirect(`/fehler-melden?gesendet=ja&seite=${encodeURIComponent(address)}` as Route)
}
