const nowhere = 'http://local.invalid'
const longest = 500

/** Where to go after logging in: a path of this portal, or undefined for anything that could lead elsewhere. */
export function continuePath(wanted: string): string | undefined {
  if (!wanted.startsWith('/') || wanted.length > longest || !URL.canParse(wanted, nowhere)) return undefined
  const url = new URL(wanted, nowhere)
  if (url.origin !== nowhere || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search
}
