import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { DataDictionary } from '@/components/data/data-dictionary'
import { PageHeader } from '@/components/page-header'
import { ReportLink } from '@/components/shell/report-link'
import { dataDictionary } from '@/usecases/bulk/data-dictionary'

export const metadata: Metadata = {
  title: 'Felder der offenen Daten',
  description: 'Was jede Spalte der Dateien bedeutet, in welcher Einheit, und was eine leere sagt.',
  alternates: { canonical: '/daten/felder' },
}

export default function FieldsPage() {
  return (
    <>
      <Breadcrumbs trail={[{ label: 'Offene Daten', href: '/daten' }]} current="Felder" />
      <PageHeader
        title="Felder der offenen Daten"
        lead={
          <p>
            Eine leere Zelle heißt nie null, sondern was in der letzten Spalte steht. Spalten kommen
            nur am Ende hinzu; ihre Namen ändern sich nicht.
          </p>
        }
      />
      <DataDictionary files={dataDictionary()} />
      <ReportLink address="/daten/felder" />
    </>
  )
}
