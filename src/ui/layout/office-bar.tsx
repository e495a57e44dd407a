import { Form } from '../components/form.js'
import { SearchBox } from '../components/search-box.js'
import { useTexts } from '../language.js'
import { Brand } from './header.js'
import { useFrame } from './page-frame.js'

/** The bar over the workspace: home, find a dossier, who is logged in. */
export function OfficeBar({ searchAction }: { searchAction: string }) {
  const { viewer, agency, csrfToken } = useFrame()
  const words = useTexts()
  return (
    <header className="mc-bar">
      <Brand href="/can-bo">{agency.name}</Brand>
      {viewer && (
        <SearchBox
          id="office-search"
          action={searchAction}
          label={words.search.code}
          labelHidden
          csrfToken={csrfToken}
        />
      )}
      {viewer && (
        <div className="mc-bar__viewer">
          <p>
            <a href="/can-bo/thiet-bi">{viewer.name}</a>
            {viewer.unit && <span>{viewer.unit}</span>}
          </p>
          <Form action="/can-bo/dang-xuat" classes="mc-bar__leave">
            <button type="submit">{words.account.logOut}</button>
          </Form>
        </div>
      )}
    </header>
  )
}
