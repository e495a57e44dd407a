import { useFrame } from '../layout/page-frame.js'

/** The script of a draft's pages; other pages do not load it. */
export function DraftScript() {
  const { assets, nonce } = useFrame()
  return <script type="module" src={assets('draft.js')} nonce={nonce} />
}
