// The only script of the public pages: buttons that copy what stands beside them.
document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]')
  if (!button) return
  const text = button.closest('[data-copyable]').querySelector('[data-copy-text]').textContent
  const said = button.parentElement.querySelector('[role=status]')
  try {
    await navigator.clipboard.writeText(text)
    said.textContent = 'Kopiert'
  } catch {
    said.textContent = 'Kopieren nicht möglich – bitte markieren Sie den Text.'
  }
})
