const begins = 'ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnprstvx]'
const vowels =
  'uye|uya|uyu|oai|oay|oao|oeo|uoi|uou|uay|uai|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uy|uu|ye|[aeiouy]'
const ends = 'ch|ng|nh|[cmnpt]'
const syllable = new RegExp(`^(?:${begins})?(?:${vowels})(?:${ends})?$`)

/** True for what may be a Vietnamese word, without its accents. Whatever else is typed is a name, an abbreviation or a slip. */
export const isSyllable = (plain: string): boolean => syllable.test(plain)
