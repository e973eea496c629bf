import { Badge } from '@/components/badge'
import { sessionStepLabel, type SessionStep, type StepState } from '@/domain/preparation/steps'
import { stepPath } from '../next-link'

const looks = {
  done: { tone: 'positive', word: 'erledigt' },
  open: { tone: 'open', word: 'zu tun' },
  waiting: { tone: 'neutral', word: 'später' },
} as const

interface StepsProps {
  id: string
  steps: readonly StepState[]
  next: SessionStep | null
}

/** The steps of a session, each with its state and what is missing; the next one stands out. */
export function Steps({ id, steps, next }: StepsProps) {
  return (
    <ol className="max-w-[52rem] list-none divide-y divide-line border-y border-line">
      {steps.map(({ step, state, missing }) => (
        <li
          key={step}
          aria-current={step === next ? 'step' : undefined}
          className={`py-12 ${step === next ? 'border-l-4 border-l-link pl-16' : 'pl-20'}`}
        >
          <p className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
            <a href={stepPath(step, id)} className="text-kern-18 font-semibold">
              {sessionStepLabel[step]}
            </a>
            <Badge tone={looks[state].tone}>{looks[state].word}</Badge>
            {step === next ? (
              <span className="text-kern-16 text-muted">nächster Schritt</span>
            ) : null}
          </p>
          {state !== 'waiting' && missing.length > 0 ? (
            <ul className="mt-4 list-disc pl-20">
              {missing.map((lack) => (
                <li key={lack}>{lack}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
