const patienceMs = 20_000

/** What became of a save. `lost`: it may have arrived or not; it is sent again. */
export type Sent =
  | { outcome: 'saved'; mark: string; at: string }
  | { outcome: 'lost' | 'expired' | 'elsewhere' | 'gone' }

/** Sends the form as it stands to be saved, without leaving the page. */
export async function sendDraft(form: HTMLFormElement): Promise<Sent> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), patienceMs)
  try {
    const answer = await fetch(form.dataset.save ?? '', { ...requestOf(form), signal: patience.signal })
    if (answer.ok) return await answer.json()
    // A redirect leads to the login; a token that is not known any more has gone with the session.
    if (answer.type === 'opaqueredirect' || answer.status === 403) return { outcome: 'expired' }
    if (answer.status === 404) return { outcome: 'gone' }
    if (answer.status !== 409) return { outcome: 'lost' }
    const { outcome } = await answer.json()
    return { outcome: outcome === 'changed_elsewhere' ? 'elsewhere' : 'gone' }
  } catch {
    return { outcome: 'lost' }
  } finally {
    clearTimeout(timer)
  }
}

/** The same while the page is left; nobody waits for an answer. */
export function sendLeaving(form: HTMLFormElement): void {
  void fetch(form.dataset.save ?? '', { ...requestOf(form), keepalive: true }).catch(() => undefined)
}

function requestOf(form: HTMLFormElement): RequestInit {
  const body = new URLSearchParams()
  for (const [name, text] of new FormData(form)) if (typeof text === 'string') body.append(name, text)
  return { method: 'POST', body, redirect: 'manual' }
}
