import type { Metadata } from 'next'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { DefinitionList } from '@/components/definition-list'
import { PageHeader } from '@/components/page-header'
import { ContactAddress } from '@/components/reports/contact'
import { Given } from '@/components/reports/given'
import { Section } from '@/components/section'
import { ReportLink } from '@/components/shell/report-link'

export const metadata: Metadata = {
  title: 'Impressum',
  description: 'Wer diese Seiten betreibt und für ihren Inhalt verantwortlich ist.',
  alternates: { canonical: '/impressum' },
}

export default async function ImprintPage() {
  const body = await requestBody()
  return (
    <>
      <Breadcrumbs trail={[]} current="Impressum" />
      <PageHeader title="Impressum" />
      <Section id="anbieter" title="Angaben nach § 5 Digitale-Dienste-Gesetz">
        <DefinitionList
          entries={[
            { term: 'Dokumentierte Körperschaft', value: body.name },
            { term: 'Diensteanbieter', value: <Given value={body.operatorName} /> },
            { term: 'Anschrift', value: <Given value={body.operatorAddress} /> },
            { term: 'Vertreten durch', value: <Given value={body.operatorRepresentative} /> },
            { term: 'Telefon', value: <Given value={body.operatorPhone} /> },
            { term: 'E-Mail', value: <ContactAddress email={body.contactEmail} /> },
          ]}
        />
      </Section>
      <Section id="redaktion" title="Redaktionell verantwortlich">
        <DefinitionList
          entries={[
            {
              term: 'Nach § 18 Abs. 2 Medienstaatsvertrag',
              value: <Given value={body.responsibleEditor} />,
            },
          ]}
        />
        <p className="mt-16 max-w-text">
          Was auf diesen Seiten steht, ist mit Quellen belegt. Fehler können Sie ohne Konto{' '}
          <a href="/fehler-melden?seite=%2Fimpressum">melden</a>; Berichtigungen stehen unter{' '}
          <a href="/korrekturen">Korrekturen</a>.
        </p>
      </Section>
      <Section id="software" title="Software">
        <p className="max-w-text">
          Diese Seiten laufen mit Wortlaut, freier Software unter der European Union Public Licence
          (EUPL) 1.2.
        </p>
      </Section>
      <ReportLink address="/impressum" />
    </>
  )
}
