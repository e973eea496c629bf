'use client'

import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import type { CommandInput } from '@/domain/desk/commands'
import type { DeskFinding } from '@/domain/desk/state'
import { MOST_REASON } from '@/domain/desk/protocol'
import { tooLong } from '@/domain/record/too-long'
import { useDesk, type Sending } from './desk-context'
import { LengthHint } from './fields/length-hint'
import { Findings } from './findings'
import { usePanels } from './panels'

interface Asked {
  commands: readonly CommandInput[]
  findings: readonly DeskFinding[]
  done: () => void
  sending: Sending | undefined
}

/** Performs commands one after the other; `done` is called once all of them stand. */
type Act = (
  commands: CommandInput | readonly CommandInput[],
  done?: () => void,
  sending?: Sending,
) => void

const ActContext = createContext<Act | null>(null)

/** Gives commands from buttons and keys: what a rule speaks against is asked back, errors are said. */
export function useAct(): Act {
  const act = useContext(ActContext)
  if (!act) throw new Error('this stands outside of a desk')
  return act
}

export function ActProvider({ children }: { children: ReactNode }) {
  const { send } = useDesk()
  const { say } = usePanels()
  const [asked, setAsked] = useState<Asked | null>(null)

  const run = (
    commands: readonly CommandInput[],
    { done, sending, reason }: Pick<Asked, 'done' | 'sending'> & { reason?: string },
  ) => {
    for (const [index, command] of commands.entries()) {
      const performed = send(command, index === 0 ? reason : undefined, sending)
      if (performed.ok) continue
      if (performed.kind === 'ruled-out')
        setAsked({ commands: commands.slice(index), findings: performed.findings, done, sending })
      else say(performed.errors.map(({ message }) => message).join(' '))
      return
    }
    done()
  }
  const act: Act = (commands, done = () => undefined, sending) => {
    run(Array.isArray(commands) ? (commands as CommandInput[]) : [commands as CommandInput], {
      done,
      sending,
    })
  }
  return (
    <ActContext value={act}>
      {children}
      {asked ? (
        <OverruleDialog
          findings={asked.findings}
          onCancel={() => setAsked(null)}
          onReason={(reason) => {
            setAsked(null)
            run(asked.commands, { ...asked, reason })
          }}
        />
      ) : null}
    </ActContext>
  )
}

interface OverruleDialogProps {
  findings: readonly DeskFinding[]
  onReason: (reason: string) => void
  onCancel: () => void
}

/** The law never blocks: with a reason, which the minutes name, it stands all the same. */
function OverruleDialog({ findings, onReason, onCancel }: OverruleDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      className="m-auto w-full max-w-text rounded-kern-default border border-edge bg-paper p-24 text-ink backdrop:bg-black/50"
      aria-labelledby="einwand-titel"
      onClose={onCancel}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim() && tooLong(reason, MOST_REASON) === null) onReason(reason.trim())
        }}
      >
        <h2 id="einwand-titel" className="text-kern-24">
          Eine Regel spricht dagegen
        </h2>
        <Findings findings={findings} />
        <div className="kern-form-input mt-16">
          <label className="kern-label" htmlFor="einwand-grund">
            Warum soll es trotzdem gelten?
          </label>
          <div className="kern-hint" id="einwand-hinweis">
            Der Grund steht in der Niederschrift.
          </div>
          <input
            id="einwand-grund"
            className="kern-form-input__input"
            aria-describedby="einwand-hinweis"
            autoFocus
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <LengthHint text={reason} max={MOST_REASON} />
        </div>
        <div className="mt-16 flex flex-wrap gap-12">
          <button type="submit" className="kern-btn kern-btn--primary">
            <span className="kern-label">Trotzdem erfassen</span>
          </button>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={onCancel}>
            <span className="kern-label">Nicht erfassen</span>
          </button>
        </div>
      </form>
    </dialog>
  )
}
