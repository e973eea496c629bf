import type { MotionKind } from '@/domain/vocabulary'

/** What happens to the item by itself if a motion of that kind is carried; null: nothing. */
export const EFFECT: Readonly<Record<MotionKind, string | null>> = {
  substantive: null,
  amendment: 'Über ihn wird vor dem Hauptantrag abgestimmt.',
  referral: 'Wird er angenommen, ist der Punkt oder der Antrag verwiesen.',
  postponement: 'Wird er angenommen, ist der Punkt oder der Antrag vertagt.',
  urgency: 'Wird er abgelehnt, kommt der Punkt nicht auf die Tagesordnung.',
  closure: 'Wird er angenommen, ist die Aussprache geschlossen.',
  order_of_business:
    'Über ihn wird vorab abgestimmt. Nur wenn er angenommen wird, darf der Punkt in der Sitzung abgesetzt oder verschoben werden.',
  election: null,
}

/** How such a motion is usually worded; empty: it has words of its own. */
export const WORDING: Readonly<Record<MotionKind, string>> = {
  substantive: '',
  amendment: '',
  referral: 'Der Antrag wird verwiesen an: ',
  postponement: 'Der Punkt wird vertagt.',
  urgency: '',
  closure: 'Die Aussprache zu diesem Punkt wird geschlossen.',
  order_of_business: '',
  election: '',
}
