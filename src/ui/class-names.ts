/** Joins the class names that hold; the rest (false, undefined, empty) are left out. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Further HTML attributes of a component's main element, such as `data-*` for the enhancers. */
export type Attributes = Record<string, string | undefined>
