/** Fills in the pages of the simulated identity provider as a browser would, and gives the address it leads back to. */
export async function logInAtIdentityProvider(authorizationUrl: string, personalId: string): Promise<string> {
  const browser = makeBrowser(new URL(authorizationUrl).origin)
  const loginPage = await browser.follow(authorizationUrl)
  const consentPage = await browser.submit(loginPage, 'mat-khau', { personalId, passcode: '123456' })
  return browser.submit(consentPage, 'dong-y', {})
}

/** Goes to the login page and turns back. */
export async function cancelAtIdentityProvider(authorizationUrl: string): Promise<string> {
  const browser = makeBrowser(new URL(authorizationUrl).origin)
  return browser.submit(await browser.follow(authorizationUrl), 'huy', {})
}

function makeBrowser(origin: string) {
  const cookies = new Map<string, string>()
  const request = async (url: string, body?: URLSearchParams) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const init = { headers: { cookie }, redirect: 'manual' as const, ...(body ? { method: 'POST', body } : {}) }
    const response = await fetch(url, init)
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return response
  }
  /** Follows redirects to the page they end at, or to the first address outside the provider. */
  const follow = async (url: string, body?: URLSearchParams): Promise<string> => {
    const response = await request(url, body)
    const location = response.headers.get('location')
    if (!location) {
      if (!response.ok) throw new Error(`The identity provider answered ${response.status} at ${new URL(url).pathname}`)
      return url
    }
    const next = new URL(location, url)
    return next.origin === origin ? follow(next.href) : next.href
  }
  const submit = (page: string, step: string, fields: Record<string, string>) =>
    follow(`${page}/${step}`, new URLSearchParams(fields))
  return { follow, submit }
}
