/** Shows the copy buttons beside codes and lets them copy. */
export function enableCopying(root: ParentNode, clipboard: Clipboard | undefined): void {
  if (!clipboard) return
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const words = button.textContent
    button.hidden = false
    button.addEventListener('click', async () => {
      await clipboard.writeText(button.dataset.copy ?? '')
      button.textContent = button.dataset.copied ?? words
      setTimeout(() => {
        button.textContent = words
      }, 2000)
    })
  }
}
