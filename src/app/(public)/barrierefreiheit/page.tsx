import type { Metadata } from 'next'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeader } from '@/components/page-header'
import { Prose } from '@/components/prose'
import { ContactAddress } from '@/components/reports/contact'
import { NotGiven } from '@/components/reports/not-given'
import { ReportLink } from '@/components/shell/report-link'

export const metadata: Metadata = {
  title: 'Erklärung zur Barrierefreiheit',
  description: 'Wie barrierefrei diese Seiten sind und wie Sie Barrieren melden.',
  alternates: { canonical: '/barrierefreiheit' },
}

export default async function AccessibilityPage() {
  const body = await requestBody()
  return (
    <>
      <Breadcrumbs trail={[]} current="Barrierefreiheit" />
      <PageHeader
        title="Erklärung zur Barrierefreiheit"
        lead={
          <p>
            Diese Erklärung gilt für die Seiten „{body.name} im Wortlaut“. Sie ist von jeder Seite
            aus verlinkt.
          </p>
        }
      />
      <Prose>
        <h2>Wie barrierefrei diese Seiten sind</h2>
        <p>
          Maßstab sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen, die
          Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen und die europäische Norm
          EN 301 549. Gebaut sind die Seiten nach den Web Content Accessibility Guidelines (WCAG)
          2.2, Stufe AA:
        </p>
        <ul>
          <li>
            Alles lässt sich allein mit der Tastatur bedienen und funktioniert ohne JavaScript.
          </li>
          <li>
            Farbe sagt nie allein etwas aus: Neben jeder Farbe steht ein Wort, neben jeder Grafik
            stehen dieselben Zahlen als Text und Tabelle.
          </li>
          <li>Die Seiten lassen sich auf 200 Prozent vergrößern und folgen dem dunklen Modus.</li>
          <li>
            Zu Debatten gibt es, wo die Redaktion sie geschrieben hat, eine Zusammenfassung in
            einfachen Worten.
          </li>
        </ul>

        <h2>Wie geprüft wurde</h2>
        <p>
          Jede Art von Seite wird bei jeder Änderung der Software mit einem automatischen
          Prüfprogramm untersucht. Das findet nicht jede Barriere. Eine Prüfung durch eine
          unabhängige Stelle: <NotGiven />. Stand dieser Erklärung für den Betrieb: <NotGiven />.
        </p>

        <h2>Bekannte Barrieren</h2>
        <ul>
          <li>
            Quellen, auf die diese Seiten verweisen, etwa Presseberichte und Vorlagen, stammen von
            anderen und sind nicht immer barrierefrei.
          </li>
          <li>
            Erklärungen in Leichter Sprache gibt es zu diesen Seiten selbst, nicht zu jeder Debatte.
            Videos in Deutscher Gebärdensprache gibt es nicht.
          </li>
        </ul>

        <h2 id="feedback">Barrieren melden</h2>
        <p>
          Sind Sie auf eine Barriere gestoßen, oder brauchen Sie einen Inhalt in anderer Form?{' '}
          <a href="/fehler-melden?seite=%2Fbarrierefreiheit">Melden Sie es über das Formular</a>{' '}
          oder per E-Mail: <ContactAddress email={body.contactEmail} />.
        </p>

        <h2>Wenn Sie keine befriedigende Antwort erhalten</h2>
        <p>
          In Nordrhein-Westfalen können Sie sich an die Ombudsstelle für barrierefreie
          Informationstechnik wenden. Sie vermittelt kostenlos; einen Rechtsbeistand brauchen Sie
          nicht.
        </p>
      </Prose>
      <ReportLink address="/barrierefreiheit" />
    </>
  )
}
