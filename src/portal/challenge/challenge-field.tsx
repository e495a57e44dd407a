import { paths } from '../../surface/paths.js'
import { Button, Fieldset, Link, Paragraph, TextInput, useLanguage } from '../../ui/index.js'
import { useFrame } from '../../ui/layout/page-frame.js'
import { en } from './texts.en.js'
import { vi } from './texts.vi.js'

/** Names of what the challenge posts. */
export const challengeNames = { work: 'altcha', token: 'thu_thach', digits: 'chu_so', another: 'doi_so' } as const

export interface ChallengeFieldProps {
  /** Sealed digits of this page; goes into the form's hidden fields under `challengeNames.token`. */
  token: string
  problem?: 'missing' | 'wrong'
}

export const challengeTexts = { vi, en }

/** The verification challenge inside a form: six digits to see or hear, or work for the browser where JavaScript runs. */
export function ChallengeField({ token, problem }: ChallengeFieldProps) {
  const words = challengeTexts[useLanguage()]
  const { assets, nonce } = useFrame()
  return (
    <Fieldset legend={words.legend} legendSize="s">
      <div
        className="mc-challenge"
        data-challenge-work={paths.challengeWork}
        data-challenge-worker={assets('challenge-worker.js')}
        hidden
      >
        <Paragraph small>{words.work}</Paragraph>
        <Button type="button" variant="quiet" small attributes={{ 'data-challenge-other': '' }}>
          {words.digitsInstead}
        </Button>
      </div>
      <div data-challenge-digits="">
        <div className="mc-challenge">
          <img src={paths.challengeImage(token)} alt={words.image} width={300} height={96} />
          {/* biome-ignore lint/a11y/useMediaCaption: a caption would give the digits away; the picture is the other way */}
          <audio controls preload="none" src={paths.challengeSound(token)} aria-label={words.sound} />
          <Link href={paths.challengeSound(token)}>{words.soundFile}</Link>
        </div>
        <TextInput
          id={challengeNames.digits}
          label={words.digits}
          hint={words.hint}
          error={problem && words.problems[problem]}
          width={10}
          inputMode="numeric"
          autoComplete="off"
          asCode
        />
        <Button variant="quiet" small name={challengeNames.another} value="1">
          {words.another}
        </Button>
      </div>
      <link rel="stylesheet" href={assets('challenge.css')} />
      <script type="module" src={assets('challenge.js')} nonce={nonce} />
    </Fieldset>
  )
}
