/** Name under which rules find the answers as the person read them. No field may be called so. */
export const asReadName = 'asRead'
