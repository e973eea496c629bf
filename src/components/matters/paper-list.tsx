import type { MatterView } from '@/domain/record/views'

/** Papers with their files. */
export function PaperList({ papers }: Pick<MatterView, 'papers'>) {
  return (
    <ul className="max-w-text space-y-16">
      {papers.map((paper) => (
        <li key={paper.slug}>
          <p className="font-semibold">
            {paper.reference ? `${paper.reference}: ` : null}
            {paper.title}
          </p>
          {paper.files.length > 0 ? (
            <ul className="list-disc pl-20">
              {paper.files.map((file) => (
                <li key={file.url}>
                  <a href={file.url} rel="noreferrer">
                    {file.name}
                  </a>
                </li>
              ))}
            </ul>
          ) : (
            <p className="text-muted">Eine Datei liegt nicht vor.</p>
          )}
        </li>
      ))}
    </ul>
  )
}
