/** The words of a page as a person reads them: no scripts, no tags, one space between words. */
export const textOfPage = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\s+/g, ' ')
    .replace(/ ([:,.;)])/g, '$1')
