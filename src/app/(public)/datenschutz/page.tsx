import type { Metadata } from 'next'
import { requestBody } from '@/app/request-body'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PageHeader } from '@/components/page-header'
import { Prose } from '@/components/prose'
import { ContactAddress } from '@/components/reports/contact'
import { Given } from '@/components/reports/given'
import { NotGiven } from '@/components/reports/not-given'
import { ReportLink } from '@/components/shell/report-link'

export const metadata: Metadata = {
  title: 'Datenschutz',
  description: 'Welche Daten diese Seiten verarbeiten, wozu und wie lange.',
  alternates: { canonical: '/datenschutz' },
}

export default async function PrivacyPage() {
  const body = await requestBody()
  return (
    <>
      <Breadcrumbs trail={[]} current="Datenschutz" />
      <PageHeader
        title="Datenschutz"
        lead={
          <p>
            Lesen können Sie hier ohne Konto, ohne Cookies und ohne dass eine andere Website davon
            erfährt.
          </p>
        }
      />
      <Prose>
        <h2>Verantwortlich</h2>
        <p>
          Betreiber dieser Seiten: <Given value={body.operatorName} />. E-Mail:{' '}
          <ContactAddress email={body.contactEmail} />. Datenschutzbeauftragte Stelle:{' '}
          <Given value={body.privacyOfficer} />.
        </p>

        <h2>Wenn Sie lesen und suchen</h2>
        <p>
          Diese Seiten setzen beim Lesen keine Cookies, messen keine Reichweite und laden nichts von
          anderen Servern: Schriften, Bilder und Programme liegen auf dem eigenen Server. Ihr
          Browser überträgt beim Aufruf technisch notwendig Ihre IP-Adresse und die Adresse der
          Seite. Die Software selbst schreibt Ihre IP-Adresse in kein Protokoll. Ob der Betreiber
          darüber hinaus Zugriffe protokolliert: <NotGiven />.
        </p>

        <h2 id="meldungen">Wenn Sie einen Fehler melden</h2>
        <p>
          Gespeichert werden Ihr Text, die Adresse der Seite und, wenn Sie sie angeben, Ihre
          E-Mail-Adresse. Lesen können das nur die Personen, die diese Seiten pflegen. Die
          E-Mail-Adresse dient allein der Antwort.
        </p>
        <p>
          Damit niemand das Formular missbraucht, wird aus Ihrer IP-Adresse ein verschlüsselter Wert
          gebildet, aus dem sie sich nicht zurückrechnen lässt. Er begrenzt die Zahl der Meldungen
          je Stunde. Meldungen, die älter als ein Tag sind, verlieren diesen Wert, sobald die
          nächste Meldung eingeht. Wie lange Meldungen insgesamt aufbewahrt werden: <NotGiven />.
        </p>

        <h2 id="benachrichtigungen">Wenn Sie sich benachrichtigen lassen</h2>
        <p>
          Unter <a href="/benachrichtigungen">Benachrichtigen lassen</a> können Sie Neues per E-Mail
          bekommen, wenn der Betreiber einen Mailserver angegeben hat. Grundlage ist Ihre
          Einwilligung, die Sie mit dem Link in der ersten E-Mail erteilen und jederzeit mit dem
          Link in jeder weiteren widerrufen. Gespeichert werden Ihre E-Mail-Adresse, worüber Sie
          benachrichtigt werden möchten, wie oft, und bis wohin Sie benachrichtigt sind. Dass eine
          E-Mail verschickt wurde, bleibt 30 Tage lang vermerkt, ohne ihren Inhalt.
        </p>
        <p>
          Was Sie nicht bestätigen, wird nach 48 Stunden gelöscht; was Sie abbestellen, sofort, und
          mit der letzten Benachrichtigung Ihre Adresse. Lehnt Ihr Mailserver mehrere E-Mails
          endgültig ab, enden die Benachrichtigungen und werden nach 90 Tagen gelöscht. Kam eine
          E-Mail nicht an, sehen die Personen, die diese Seiten pflegen, 90 Tage lang die Antwort
          des Mailservers, von Ihrer Adresse aber nur den ersten Buchstaben und den Server. Die
          E-Mails enthalten keine Bilder und keine Links, an denen zu erkennen wäre, ob und was Sie
          lesen. Damit niemand das Formular missbraucht, werden Prüfwerte Ihrer E-Mail- und Ihrer
          IP-Adresse gezählt; sie werden mit der ersten Anfrage gelöscht, die später als einen Tag
          danach eingeht.
        </p>

        <h2>Wenn Sie sich zur Pflege der Seiten anmelden</h2>
        <p>
          Für Personen mit Konto werden Name, E-Mail-Adresse, ein nicht zurückrechenbarer Wert des
          Passworts und die laufenden Anmeldungen mit Zeitpunkt und Browser gespeichert. Ein Cookie
          hält die Anmeldung. Jede Änderung an einer Angabe wird mit dem Namen der Person
          festgehalten, die sie vorgenommen hat.
        </p>

        <h2>Personen, die hier genannt werden</h2>
        <p>
          Genannt werden Mitglieder des Kreistags und seiner Gremien sowie Amtsträgerinnen und
          Amtsträger mit dem, was sie in öffentlicher Sitzung gesagt, beantragt und abgestimmt
          haben. Namen von Bürgerinnen und Bürgern, etwa aus Eingaben, werden nicht veröffentlicht.
          Aus nichtöffentlichen Sitzungen wird nichts veröffentlicht.
        </p>

        <h2>Ihre Rechte</h2>
        <p>
          Nach der Datenschutz-Grundverordnung können Sie Auskunft, Berichtigung, Löschung und
          Einschränkung der Verarbeitung verlangen und der Verarbeitung widersprechen (Artikel 15
          bis 18 und 21). Eine falsche Angabe über Sie können Sie auch ohne Förmlichkeiten{' '}
          <a href="/fehler-melden?seite=%2Fdatenschutz">melden</a>. Beschweren können Sie sich bei
          der Datenschutzaufsicht Ihres Landes; in Nordrhein-Westfalen ist das die Landesbeauftragte
          für Datenschutz und Informationsfreiheit.
        </p>
      </Prose>
      <ReportLink address="/datenschutz" />
    </>
  )
}
