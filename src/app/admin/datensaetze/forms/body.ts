import type { FormDescription } from './description'
import { slugField } from './slug-field'

const FROM_RULES = 'Leer: in der Geschäftsordnung nicht geregelt oder nicht bekannt.'

export const bodyForm: FormDescription = {
  kind: 'body',
  slugFrom: ['shortName'],
  sections: [
    {
      id: 'koerperschaft',
      title: 'Körperschaft',
      fields: [
        { type: 'text', name: 'name', required: true, width: 'full' },
        { type: 'text', name: 'shortName', required: true, width: 'half' },
        {
          type: 'text',
          name: 'ags',
          inputMode: 'numeric',
          spellCheck: false,
          width: 'half',
          hint: 'Fünf oder acht Ziffern.',
        },
        {
          type: 'text',
          name: 'hostName',
          spellCheck: false,
          width: 'half',
          hint: 'Unter welchem Namen die Seiten im Netz stehen, zum Beispiel „kreistag.example.de“. Leer: unter jedem Namen, der keiner anderen Körperschaft gehört.',
        },
        slugField('dem Kurznamen'),
      ],
    },
    {
      id: 'betreiber',
      title: 'Betreiber der Seiten',
      hint: 'Steht im Impressum, unter „Datenschutz“ und „Offene Daten“. Leer: „noch nicht angegeben“.',
      fields: [
        { type: 'text', name: 'operatorName', width: 'half' },
        { type: 'text', name: 'operatorRepresentative', width: 'half' },
        { type: 'area', name: 'operatorAddress', width: 'half' },
        { type: 'text', name: 'operatorPhone', width: 'half' },
        {
          type: 'text',
          name: 'contactEmail',
          inputMode: 'email',
          spellCheck: false,
          width: 'half',
        },
        { type: 'area', name: 'responsibleEditor', width: 'half' },
        { type: 'area', name: 'privacyOfficer', width: 'half' },
        { type: 'text', name: 'dataLicence', width: 'half' },
      ],
    },
    {
      id: 'redaktion',
      title: 'Redaktion',
      fields: [
        {
          type: 'checkbox',
          name: 'singlePersonOffice',
          hint: 'Nur, wenn niemand sonst prüfen kann. Sonst veröffentlicht niemand allein, was er selbst geschrieben hat.',
          width: 'full',
        },
      ],
    },
    {
      id: 'wahlperioden',
      title: 'Wahlperioden',
      groups: [
        {
          group: 'terms',
          title: 'Wahlperioden',
          hint: 'Die gesetzliche Mitgliederzahl zählt den Landrat mit, wo er Mitglied ist. Sie ist die Grundlage von Beschlussfähigkeit und qualifizierten Mehrheiten.',
          entry: 'Wahlperiode',
          add: 'Wahlperiode hinzufügen',
          startsWithOne: true,
          fields: [
            { type: 'hidden', name: 'id' },
            { type: 'text', name: 'name', required: true, width: 'half' },
            { type: 'count', name: 'statutorySeats', width: 'half' },
            { type: 'day', name: 'startDate', width: 'half' },
            { type: 'day', name: 'endDate', width: 'half' },
          ],
        },
      ],
    },
    {
      id: 'verfahren',
      title: 'Verfahrensregeln',
      hint: 'Vorbelegt mit der Kreisordnung für das Land Nordrhein-Westfalen. Ändern Sie nur, was bei Ihnen anders geregelt ist.',
      fields: [
        {
          type: 'text',
          name: 'rules.chair.title',
          label: 'Amtsbezeichnung des Vorsitzes',
          required: true,
          width: 'half',
        },
        {
          type: 'checkbox',
          name: 'rules.chair.isMember',
          label: 'Der Vorsitz ist Mitglied und stimmt mit',
          width: 'full',
        },
        {
          type: 'word',
          name: 'rules.tie.effect',
          label: 'Bei Stimmengleichheit',
          words: ['rejected', 'chair_decides'],
          labels: {
            rejected: 'ist der Antrag abgelehnt',
            chair_decides: 'entscheidet der Vorsitz',
          },
          preset: 'rejected',
          required: true,
          width: 'half',
        },
        {
          type: 'count',
          name: 'rules.rollCall.requestedBy',
          label: 'Namentliche Abstimmung: nötige Antragsteller',
          hint: FROM_RULES,
          width: 'half',
        },
        {
          type: 'word',
          name: 'rules.rollCall.chairVotes',
          label: 'Namentliche Abstimmung: Der Vorsitz wird aufgerufen',
          words: ['last', 'first', 'by_name'],
          labels: {
            last: 'als Letzter',
            first: 'als Erster',
            by_name: 'nach dem Namen wie alle',
          },
          preset: 'last',
          required: true,
          width: 'half',
        },
        {
          type: 'count',
          name: 'rules.secret.requestedBy.numerator',
          label: 'Geheime Abstimmung: Anteil, Zähler',
          hint: 'Ein Fünftel: Zähler 1, Nenner 5.',
          required: true,
          width: 'half',
        },
        {
          type: 'count',
          name: 'rules.secret.requestedBy.denominator',
          label: 'Geheime Abstimmung: Anteil, Nenner',
          required: true,
          width: 'half',
        },
        {
          type: 'checkbox',
          name: 'rules.secret.precedesRollCall',
          label: 'Geheime Abstimmung geht namentlicher vor',
          width: 'full',
        },
        {
          type: 'count',
          name: 'rules.quorum.moreThan.numerator',
          label: 'Beschlussfähig bei mehr als: Zähler',
          required: true,
          width: 'half',
        },
        {
          type: 'count',
          name: 'rules.quorum.moreThan.denominator',
          label: 'Beschlussfähig bei mehr als: Nenner',
          required: true,
          width: 'half',
        },
        {
          type: 'count',
          name: 'rules.convening.invitationDays',
          label: 'Ladungsfrist in Tagen',
          hint: FROM_RULES,
          width: 'half',
        },
        {
          type: 'count',
          name: 'rules.convening.atLeastEveryMonths',
          label: 'Sitzungen mindestens alle … Monate',
          required: true,
          width: 'half',
        },
      ],
    },
  ],
}
