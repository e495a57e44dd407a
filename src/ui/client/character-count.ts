/** Counts while the person types; says it aloud only when they pause. */
export function countCharacters(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-character-limit]')) {
    const note = document.getElementById(`${field.id}-info`)
    const limit = Number(field.dataset.characterLimit)
    if (!note) continue
    const sentence = note.textContent ?? ''
    const update = () => {
      const used = [...field.value].length
      note.textContent = used === 0 ? sentence : `${sentence} · ${used}/${limit}`
      note.classList.toggle('mc-character-limit--over', used > limit)
    }
    note.setAttribute('aria-live', 'polite')
    field.addEventListener('input', update)
    update()
  }
}
