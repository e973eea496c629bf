/** A subscription that nobody confirms is deleted after so many hours. */
export const CONFIRM_WITHIN_HOURS = 48

/** So many mails in a row an address may refuse for good; then its subscriptions end. */
export const MOST_REFUSALS = 3

/** For so many days it is kept that a mail was sent. */
export const KEEP_SENT_DAYS = 30

/** For so many days the operator sees what was not delivered, and which subscriptions ended. */
export const KEEP_FAILED_DAYS = 90

/** So many entries a mail has; of more, it says how many there are and where. */
export const ENTRIES = 10
