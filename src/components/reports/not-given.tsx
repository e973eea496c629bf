/** The look of what the operator of the site has to say and has not said yet. */
export function NotGiven() {
  return <span className="border-b border-dashed border-edge text-muted">noch nicht angegeben</span>
}
