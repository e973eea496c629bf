/** The search field of every page; a plain form, so that it works without JavaScript. */
export function SiteSearch() {
  return (
    <form role="search" action="/suche" method="get" className="flex w-full gap-8 md:w-auto">
      <label htmlFor="kopfsuche" className="sr-only">
        Suche in allen Wortbeiträgen
      </label>
      <input
        id="kopfsuche"
        type="search"
        name="q"
        placeholder="Wort oder „genauer Satz“"
        className="min-h-[2.75rem] min-w-0 flex-1 rounded-kern-default border border-kern-form-input-border bg-kern-form-input-background px-12 text-kern-18 placeholder:text-muted md:w-[18rem]"
      />
      <button
        type="submit"
        className="min-h-[2.75rem] rounded-kern-default bg-link px-16 font-semibold text-kern-action-on-default hover:underline"
      >
        Suchen
      </button>
    </form>
  )
}
