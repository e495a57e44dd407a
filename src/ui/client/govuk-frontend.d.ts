// The design base ships no types; this is the part of it that we use.
declare module 'govuk-frontend' {
  interface ComponentClass {
    new (root: Element): object
    moduleName: string
  }
  export const ErrorSummary: ComponentClass
  export const NotificationBanner: ComponentClass
  export const SkipLink: ComponentClass
  export const Tabs: ComponentClass
  export function createAll(component: ComponentClass): object[]
}
