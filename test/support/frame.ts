import type { PageFrame } from '../../src/ui/layout/page-frame.js'

/** A frame for rendering a page in a test; name only what the test is about. */
export function aFrame(over: Partial<PageFrame> = {}): PageFrame {
  return {
    language: 'vi',
    path: '/',
    nonce: 'test-nonce',
    csrfToken: 'test-token',
    viewer: null,
    agency: {
      name: 'Ủy ban nhân dân thành phố Hoa Sen',
      address: 'Số 1 đường Bông Sen, phường Sen Hồng, thành phố Hoa Sen',
      hotline: '19009999',
      email: 'motcua@hoasen.example',
    },
    notices: [],
    assets: (name) => `/assets/${name}`,
    now: new Date('2026-11-22T08:00:00Z'),
    demo: false,
    ...over,
  }
}
