/** The installation's secret in tests; what is sealed or derived with it is worth nothing. */
export const testDatabaseSecret = 'a secret that only tests use, of fifty letters or more'
