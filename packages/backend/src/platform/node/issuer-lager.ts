import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Post {
  readonly payload: AdapterPayload;
  readonly utloeper: number;
}

/**
 * Where the development issuer keeps sessions, codes and refresh tokens: in memory, shared by its rooms. Access
 * tokens are signed and live on after a restart; a login does not.
 */
export function createLager(naa: () => number = Date.now): (model: string) => Adapter {
  const poster = new Map<string, Post>();
  const finn = (key: string): AdapterPayload | undefined => {
    const post = poster.get(key);
    if (!post) return undefined;
    if (post.utloeper > naa()) return post.payload;
    poster.delete(key);
    return undefined;
  };
  const rydd = (): void => {
    for (const [key, { utloeper }] of poster) if (utloeper <= naa()) poster.delete(key);
  };

  return (model) => {
    const mine = (): [string, Post][] => [...poster].filter(([key]) => key.startsWith(`${model}:`));
    return {
      async upsert(id, payload, expiresIn = Infinity) {
        rydd();
        poster.set(`${model}:${id}`, { payload, utloeper: naa() + expiresIn * 1000 });
      },
      find: async (id) => finn(`${model}:${id}`),
      findByUid: async (uid) => {
        const funnet = mine().find(([, { payload }]) => payload.uid === uid);
        return funnet && finn(funnet[0]);
      },
      findByUserCode: async () => undefined,
      async consume(id) {
        const payload = finn(`${model}:${id}`);
        if (payload) payload.consumed = Math.floor(naa() / 1000);
      },
      async destroy(id) {
        poster.delete(`${model}:${id}`);
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of mine()) if (payload.grantId === grantId) poster.delete(key);
      },
    };
  };
}
