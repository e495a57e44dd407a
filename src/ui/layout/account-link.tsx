import { Icon } from '../components/icon.js'
import { useTexts } from '../language.js'
import { localPath } from './local-path.js'
import { useFrame } from './page-frame.js'

/** To the person's own pages, or to the login. */
export function AccountLink() {
  const { viewer, language } = useFrame()
  const words = useTexts().account
  if (!viewer) {
    return (
      <a className="mc-account mc-account--login" href={localPath(language, '/dang-nhap')}>
        {words.logIn}
      </a>
    )
  }
  const unread = viewer.unreadNotices ?? 0
  const home = viewer.kind === 'officer' ? '/can-bo' : localPath(language, '/tai-khoan')
  return (
    <a className="mc-account" href={home}>
      <Icon name="person" size={20} />
      <span className="mc-account__name">{viewer.name}</span>
      <span className="mc-account__short" aria-hidden="true">
        {words.short}
      </span>
      {unread > 0 && (
        <span className="mc-account__unread">
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <span className="govuk-visually-hidden">{words.unread(unread)}</span>
        </span>
      )}
    </a>
  )
}
