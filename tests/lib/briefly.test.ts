import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { briefly } from '@/lib/briefly'

function counting() {
  const asked: string[] = []
  const ask = async (name: string) => {
    asked.push(name)
    if (name === 'wrong') throw new Error('wrong')
    return name.toUpperCase()
  }
  return { asked, ask }
}

describe('an answer that is remembered briefly', () => {
  test('is asked for once, also by several at a time', async () => {
    const { asked, ask } = counting()
    const known = briefly(ask, 10_000)
    expect(await Promise.all([known('a'), known('a'), known('b')])).toEqual(['A', 'A', 'B'])
    expect(await known('a')).toBe('A')
    expect(asked).toEqual(['a', 'b'])
  })

  test('is asked for again afterwards', async () => {
    const { asked, ask } = counting()
    const known = briefly(ask, 20)
    await known('a')
    await delay(40)
    await known('a')
    expect(asked).toEqual(['a', 'a'])
  })

  test('is not kept if it failed', async () => {
    const { asked, ask } = counting()
    const known = briefly(ask, 10_000)
    await expect(known('wrong')).rejects.toThrow('wrong')
    await expect(known('wrong')).rejects.toThrow('wrong')
    expect(asked).toEqual(['wrong', 'wrong'])
  })

  test('gives way to newer ones beyond a thousand', async () => {
    const { asked, ask } = counting()
    const known = briefly(ask, 10_000)
    for (let name = 0; name < 1_001; name += 1) await known(`name ${name}`)
    await known('name 1000')
    expect(asked).toHaveLength(1_001)
    await known('name 0')
    expect(asked).toHaveLength(1_002)
  })
})
