/** What changed in the formats that other programs read, newest first. Days are `YYYY-MM-DD`. */
export const FORMAT_CHANGES: readonly { day: string; what: string }[] = [
  {
    day: '2026-11-29',
    what: 'Kalender halten die 250 neuesten Sitzungen; mit „?jahr=2021“ alle eines Jahres. Die Sitemap ist nach Jahren geteilt.',
  },
  {
    day: '2026-11-28',
    what: 'Abstimmungen, die nur ein Programm gelesen hat, sind in jedem Format als solche zu erkennen (CSV und Akoma Ntoso „machineRead“, Popolo „wortlaut_machine_read“). Bei Wahlen nennt votes.csv den Wahlgang („round“), Popolo auch den Losentscheid („by_lot“). Tagesordnungspunkte nennen das Ergebnis in den Worten des Herkunftssystems („statedResult“).',
  },
  {
    day: '2026-11-28',
    what: 'Sitzungen nennen Unterbrechungen und Feststellungen der Beschlussfähigkeit, Abstimmungen, was zu ihrer Art verlangt wurde („requests“), Anträge, was auf den Beschluss folgte („events“).',
  },
  {
    day: '2026-11-28',
    what: 'Abstimmungen nennen bei Wahlen die Vorgeschlagenen („candidates“, „round“) und eine spätere oder frühere Zählung („replaces“, „replacedBy“), wo es sie gibt.',
  },
  {
    day: '2026-11-28',
    what: 'Neu: OParl 1.1, Akoma Ntoso 3.0, Popolo, Dateien mit dem ganzen Bestand, Feeds, Kalender, Einbettungen und oEmbed.',
  },
]
