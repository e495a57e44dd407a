import type { Agency } from '../../agencies/index.js'
import { hasBegun, type OwnEnrolment } from '../../outreach/index.js'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  CodeBadge,
  Form,
  Heading,
  InsetText,
  Link,
  localPath,
  NotificationBanner,
  type PageFrame,
  Paragraph,
  SummaryList,
} from '../../ui/index.js'
import { classFacts } from './class-page.js'
import { outreachTexts } from './texts.js'

export interface OwnPageProps {
  frame: PageFrame
  own: OwnEnrolment
  agency: Agency
  /** What was done just now. */
  done?: 'enrolled' | 'given_up' | 'too_late' | undefined
}

/** A learner's own sign-up: whether there is a seat, when and where, and the way out. */
export function OwnPage(props: OwnPageProps) {
  const { frame, own, agency, done } = props
  const { language } = frame
  const words = outreachTexts(language).own
  const { enrolment, trainingClass } = own
  const mayGiveUp =
    enrolment.status !== 'given_up' && trainingClass.status === 'open' && !hasBegun(trainingClass, frame.now)
  const { code = '', name = '' } = enrolment.learner ?? {}
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      isPrivate
      before={<BackLink href={localPath(language, paths.classes)}>{words.back}</BackLink>}
    >
      <Done status={enrolment.status} done={done} language={language} />
      <Heading>{words.title}</Heading>
      {trainingClass.status === 'cancelled' && (
        <InsetText>
          <strong>{words.cancelled}.</strong> {trainingClass.cancelReason}
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: words.code, value: <CodeBadge code={code} /> },
          {
            key: words.status,
            value: own.place === undefined ? words.statuses[enrolment.status] : words.place(own.place),
          },
          { key: words.name, value: name },
          {
            key: words.class,
            value: (
              <Link href={localPath(language, paths.trainingClass(trainingClass.slug))}>
                {textIn(language, trainingClass.title)}
              </Link>
            ),
          },
          ...classFacts({ frame, one: trainingClass, agency }),
        ]}
      />
      {mayGiveUp && (
        <Form action={localPath(language, paths.enrolment(code))}>
          <Paragraph>{words.giveUpText}</Paragraph>
          <Button variant="warning" preventDoubleClick>
            {words.giveUp}
          </Button>
        </Form>
      )}
    </CitizenLayout>
  )
}

interface DoneProps {
  status: OwnEnrolment['enrolment']['status']
  done: OwnPageProps['done']
  language: PageFrame['language']
}

function Done({ status, done, language }: DoneProps) {
  const words = outreachTexts(language).own
  if (done === 'enrolled' && status !== 'given_up')
    return (
      <NotificationBanner type="success" heading={words.done[status]}>
        <Paragraph>{words.keep}</Paragraph>
      </NotificationBanner>
    )
  if (done === 'given_up') return <NotificationBanner type="success" heading={words.givenUpNow} />
  return done === 'too_late' ? <NotificationBanner heading={words.tooLate} /> : null
}
