import { Fragment } from 'react'
import { formatPhone, phoneLink } from '../format/phone.js'
import { useTexts } from '../language.js'

/** A number to call; the extension stands beside the link, since it is asked for by voice. */
export function PhoneNumber({ number, extension }: { number: string; extension?: string | null }) {
  const words = useTexts()
  return (
    <>
      <a className="govuk-link mc-phone" href={phoneLink(number)}>
        {formatPhone(number)}
      </a>
      {extension && `, ${words.extension(extension)}`}
    </>
  )
}

/** An address to write to, which breaks at its joints where the column is narrow. */
export function EmailAddress({ address }: { address: string }) {
  return (
    <a className="govuk-link" href={`mailto:${address}`}>
      {address.split(/(?<=@)|(?=[.-])/).map((part, index) => (
        <Fragment key={`${index}${part}`}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </a>
  )
}
