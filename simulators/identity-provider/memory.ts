import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Keeps the provider's sessions, codes and tokens in memory, apart for each provider that is started. */
export function makeMemory(): (model: string) => Adapter {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>()
  const find = (belongs: (key: string, payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
    for (const [key, { payload, until }] of kept) if (until > Date.now() && belongs(key, payload)) return payload
    return undefined
  }
  return (model) => ({
    async upsert(id, payload, expiresIn) {
      const until = expiresIn === undefined ? Number.POSITIVE_INFINITY : Date.now() + expiresIn * 1000
      kept.set(`${model}:${id}`, { payload, until })
    },
    find: async (id) => find((key) => key === `${model}:${id}`),
    findByUid: async (uid) => find((key, payload) => key.startsWith(`${model}:`) && payload.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      const entry = kept.get(`${model}:${id}`)
      if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000)
    },
    async destroy(id) {
      kept.delete(`${model}:${id}`)
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key)
    },
  })
}
