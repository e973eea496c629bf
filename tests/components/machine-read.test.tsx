import { expect, test } from 'vitest'
import { VoteBlock } from '@/components/votes/vote-block'
import { textOf } from './render'
import { aVote } from './views'

const NOTE = /Maschinell aus den Worten der Quelle gelesen; von der Redaktion noch nicht geprüft/

test('a vote that a program has read says so until somebody has confirmed it', () => {
  expect(textOf(<VoteBlock vote={aVote({ machineRead: true })} />)).toMatch(NOTE)
  expect(textOf(<VoteBlock vote={aVote()} />)).not.toMatch(NOTE)
})
