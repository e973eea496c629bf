'use client'

import { useId, useState } from 'react'
import type { DeskRecord } from '@/domain/desk/state'
import { tooLong } from '@/domain/record/too-long'
import { LengthHint } from '../fields/length-hint'
import { KeyButton } from './key-button'
import { useShownVote } from './panel-context'

interface MotionWordingProps {
  motion: DeskRecord<'motion'>
  onDone: () => void
}

const CONTROL = 'mt-4 w-full rounded-kern-default border-2 border-edge bg-paper px-12 py-6'

/** Title and text of the motion that is voted on, where they came from the item’s title or changed. */
export function MotionWording({ motion, onDone }: MotionWordingProps) {
  const { vote, run } = useShownVote()
  const [title, setTitle] = useState(motion.payload.title)
  const [text, setText] = useState(motion.payload.text)
  const id = useId()

  function save() {
    const given = { title: title.trim(), text: text.trim() }
    if (given.title === '' || given.text === '') return
    if (tooLong(title, 500) !== null || tooLong(text, 20_000) !== null) return
    run([
      { kind: 'motion.change', id: motion.id, ...given },
      ...(given.title !== vote.payload.subject && vote.payload.subject === motion.payload.title
        ? [{ kind: 'vote.enter', id: vote.id, subject: given.title } as const]
        : []),
    ])
    onDone()
  }

  return (
    <div className="mt-8 space-y-12">
      <div>
        <label htmlFor={`${id}-titel`} className="block text-kern-16 font-semibold">
          Titel
        </label>
        <input
          id={`${id}-titel`}
          className={CONTROL}
          value={title}
          onChange={(event) => {
            setTitle(event.currentTarget.value)
          }}
        />
        <LengthHint text={title} max={500} />
      </div>
      <div>
        <label htmlFor={`${id}-text`} className="block text-kern-16 font-semibold">
          Wortlaut
        </label>
        <textarea
          id={`${id}-text`}
          className={CONTROL}
          rows={4}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
          }}
        />
        <LengthHint text={text} max={20_000} />
      </div>
      <div className="flex flex-wrap gap-8">
        <KeyButton onPress={save}>Übernehmen</KeyButton>
        <KeyButton look="plain" onPress={onDone}>
          Verwerfen
        </KeyButton>
      </div>
    </div>
  )
}
