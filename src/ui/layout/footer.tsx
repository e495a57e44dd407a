import { formatPhone, phoneLink } from '../format/phone.js'
import { wallClock } from '../format/zoned.js'
import { useTexts } from '../language.js'
import { localPath } from './local-path.js'
import { useFrame } from './page-frame.js'

/** Whose portal this is and how to reach a person there. */
export function Footer() {
  const { agency, now } = useFrame()
  const words = useTexts().footer
  return (
    <footer className="mc-footer">
      <div className="govuk-width-container mc-footer__columns">
        <Contact />
        <FooterLinks />
      </div>
      <div className="govuk-width-container mc-footer__end">
        <p>{agency.responsible ?? words.copyright(wallClock(now).year, agency.name)}</p>
      </div>
    </footer>
  )
}

function Contact() {
  const { agency } = useFrame()
  const words = useTexts().footer
  return (
    <section className="mc-footer__contact" aria-labelledby="footer-agency">
      <h2 id="footer-agency" className="mc-footer__title">
        {agency.name}
      </h2>
      <dl>
        <div>
          <dt>{words.address}</dt>
          <dd>{agency.address}</dd>
        </div>
        <div>
          <dt>{words.hotline}</dt>
          <dd>
            <a className="mc-footer__hotline" href={phoneLink(agency.hotline)}>
              {formatPhone(agency.hotline)}
            </a>
          </dd>
        </div>
        <div>
          <dt>{words.email}</dt>
          <dd>
            <a href={`mailto:${agency.email}`}>{agency.email}</a>
          </dd>
        </div>
        {agency.openingHours && (
          <div>
            <dt>{words.openingHours}</dt>
            <dd>{agency.openingHours}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function FooterLinks() {
  const { language } = useFrame()
  const { footer, navigation } = useTexts()
  const groups = [
    {
      title: footer.sections,
      links: [
        ['/thu-tuc', navigation.procedures],
        ['/tra-cuu', navigation.track],
        ['/co-quan', navigation.agencies],
        ['/thong-ke', navigation.statistics],
        ['/tin-tuc', navigation.news],
      ],
    },
    {
      title: footer.help,
      links: [
        ['/hoi-dap', navigation.questions],
        ['/huong-dan', navigation.guides],
        ['/huong-dan/lop-hoc', footer.classes],
        ['/huong-dan/diem-ho-tro', footer.supportPoints],
        ['/phan-anh', navigation.feedback],
        ['/xac-minh', footer.verify],
        ['/tinh-ngay-tra', footer.deadline],
        ['/can-bo', footer.officers],
      ],
    },
  ] as const
  return groups.map((group) => (
    <nav key={group.title} aria-label={group.title}>
      <h2 className="mc-footer__title">{group.title}</h2>
      <ul>
        {group.links.map(([path, words]) => (
          <li key={path}>
            <a href={path === '/can-bo' ? path : localPath(language, path)}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  ))
}
