import { paths } from '../../surface/paths.js'
import {
  Button,
  CitizenLayout,
  Form,
  formatPhone,
  Heading,
  Link,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  phoneLink,
} from '../../ui/index.js'
import { logInTexts } from './texts.js'

/** The identity provider does not answer: which step waits, what goes on meanwhile, whom to call. */
export function IdentityDownPage({ frame, continueAt }: { frame: PageFrame; continueAt: string }) {
  const words = logInTexts[frame.language]
  const to = (path: string) => localPath(frame.language, path)
  const { hotline } = frame.agency
  return (
    <CitizenLayout frame={frame} title={words.downTitle} isPrivate>
      <Heading>{words.downTitle}</Heading>
      <Paragraph lead>{words.down}</Paragraph>
      <Heading level={2}>{words.meanwhileTitle}</Heading>
      <List
        items={[
          <Link key="track" href={to(paths.track)}>
            {words.meanwhileTrack}
          </Link>,
          <Link key="counter" href={to(paths.agencies)}>
            {words.meanwhileCounter}
          </Link>,
          <Link key="hotline" href={phoneLink(hotline)}>
            {words.callHotline(formatPhone(hotline))}
          </Link>,
        ]}
      />
      <Form action={to(paths.logIn)} hidden={{ tiep: continueAt }}>
        <Button variant="secondary">{words.again}</Button>
      </Form>
    </CitizenLayout>
  )
}
