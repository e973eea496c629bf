import {
  fieldTypeLabel,
  type DataFile,
  type FieldDescription,
} from '@/domain/record/data-dictionary'

const idOf = ({ path }: DataFile): string => path.slice(path.lastIndexOf('/') + 1).replaceAll('.', '-')

/** What the fields of each file mean. */
export function DataDictionary({ files }: { files: readonly DataFile[] }) {
  return (
    <>
      <nav aria-label="Dateien" className="mt-24">
        <ul className="list-disc pl-24">
          {files.map((file) => (
            <li key={file.path}>
              <a href={`#${idOf(file)}`}>{file.path}</a>
            </li>
          ))}
        </ul>
      </nav>
      {files.map((file) => (
        <section key={file.path} aria-labelledby={idOf(file)} className="mt-40">
          <h2 id={idOf(file)} className="text-kern-24 hyphens-none">
            <a href={file.path}>{file.path}</a>
          </h2>
          <p className="mt-8 max-w-text">
            {file.format}. Eine Zeile ist {file.line}.
          </p>
          <Fields file={file} />
        </section>
      ))}
    </>
  )
}

const HEAD = ['Feld', 'Inhalt', 'Bedeutung', 'leer heißt'] as const

function Fields({ file: { path, fields } }: { file: DataFile }) {
  const caption = `Felder von ${path}`
  return (
    <div className="mt-16 overflow-x-auto" role="group" aria-label={caption} tabIndex={0}>
      <table className="w-full min-w-[40rem] border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-left align-bottom">
            {HEAD.map((label) => (
              <th key={label} scope="col" className="py-6 pr-16 font-semibold">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.name} className="border-t border-line align-baseline">
              <th scope="row" className="py-6 pr-16 text-left font-normal hyphens-none">
                <code className="font-kern-mono text-[0.9em]">{field.name}</code>
              </th>
              <td className="py-6 pr-16">
                {fieldTypeLabel[field.type]}
                {field.unit === null ? '' : `: ${field.unit}`}
              </td>
              <td className="py-6 pr-16">
                {field.meaning}
                <Words field={field} />
              </td>
              <td className="py-6 pr-16">{field.empty ?? 'nie leer'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The words of which the field holds one. */
function Words({ field: { words } }: { field: FieldDescription }) {
  if (words.length === 0) return null
  return (
    <ul className="mt-4 list-disc pl-20 text-kern-16">
      {words.map(({ word, meaning }) => (
        <li key={word}>
          <code className="font-kern-mono text-[0.9em]">{word}</code>: {meaning}
        </li>
      ))}
    </ul>
  )
}
