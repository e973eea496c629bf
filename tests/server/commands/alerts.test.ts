import { createBody } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { useMailServer } from '@tests/mail-server'
import { useOperator } from '@tests/server/operate'
import { search, subscribe } from '@tests/usecases/alerts/readers'
import { expect, test } from 'vitest'
import { db } from '@/db/client'

useDatabase()
const server = useMailServer()
const operate = useOperator('operate-alerts')

test('`alerts` says how many readers are told and how the mails to them are doing, and whose they are to nobody', async () => {
  const { id: bodyId } = await createBody()
  const subscription = await subscribe(server(), bodyId, await search(bodyId, 'q=Haushalt'))
  await db.alertMail.createMany({
    data: (['pending', 'failed', 'failed', 'uncertain'] as const).map((state) => ({
      subscriptionId: subscription,
      kind: 'news' as const,
      state,
    })),
  })
  const { code, output } = await operate('alerts').ended
  expect(output).toBe(
    [
      'Bestätigte Benachrichtigungen: 1',
      'E-Mails der letzten Wochen:',
      '  1\twarten',
      '  0\twerden gerade übergeben',
      '  1\tangenommen',
      '  2\tnicht angenommen',
      '  1\tungewiss',
      '  0\terledigt, ohne Versand',
      '',
    ].join('\n'),
  )
  expect(code).toBe(0)
  expect(output).not.toContain('leserin@example.org')
})
