/** What the preparation of a session says on arrival, by the parameter `hinweis` of its address. */
const notices: ReadonlyMap<string, string> = new Map([
  ['angelegt', 'Die Sitzung ist angelegt.'],
  ['vorgelegt', 'Sitzung und Tagesordnung sind zur Prüfung vorgelegt.'],
  ['veroeffentlicht', 'Veröffentlicht, was von Sitzung und Tagesordnung zur Prüfung lag.'],
  ['geloescht', 'Der Punkt ist gelöscht.'],
  ['gespeichert', 'Gespeichert.'],
  ['vorschlag', 'Der Beschlussvorschlag ist angelegt.'],
])

export const noticeOf = (name: string | null): string | null => notices.get(name ?? '') ?? null
