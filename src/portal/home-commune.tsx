import type { Agency } from '../agencies/index.js'
import type { Unit, UnitDirectory } from '../procedures/forms/index.js'
import { Button, Form, localPath, type PageFrame, Select } from '../ui/index.js'

export const homeField = 'noi-o'

const texts = {
  vi: {
    home: 'Bạn ở xã, phường nào?',
    hint: 'Cơ quan nơi bạn ở được đưa lên đầu. Bạn vẫn có thể nộp ở nơi khác.',
    unknown: 'Chưa chọn',
    find: 'Tìm cơ quan nơi tôi ở',
  },
  en: {
    home: 'Where do you live?',
    hint: 'The agency of your commune comes first. You can still file elsewhere.',
    unknown: 'Not chosen',
    find: 'Find my agency',
  },
}

/** The communes that one of these agencies serves, by name. */
export function communesServed(agencies: readonly Pick<Agency, 'unitCode'>[], units: UnitDirectory): Unit[] {
  const served = new Set(agencies.map(({ unitCode }) => unitCode))
  return units
    .provinces()
    .flatMap(({ code }) => units.communes(code))
    .filter(({ code }) => served.has(code))
    .sort((one, other) => one.name.localeCompare(other.name, 'vi'))
}

/** An agency of the commune where the person lives. */
export const isNear = ({ unitCode }: Pick<Agency, 'unitCode'>, home: string | undefined): boolean =>
  unitCode !== null && unitCode === home

interface ChooseHomeProps {
  frame: PageFrame
  /** The page that comes again, with the agencies of the chosen commune first. */
  action: string
  communes: readonly Unit[]
  home: string | undefined
}

/** Where the person lives, so that the agency in charge of them comes first; a commune alone names nobody. */
export function ChooseHome({ frame: { language }, action, communes, home }: ChooseHomeProps) {
  const words = texts[language]
  if (communes.length < 2) return null
  return (
    <Form action={localPath(language, action)} method="get" classes="mc-choose-home">
      <Select
        id={homeField}
        label={words.home}
        hint={words.hint}
        value={home ?? ''}
        options={[
          { value: '', text: words.unknown },
          ...communes.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <Button variant="secondary" small>
        {words.find}
      </Button>
    </Form>
  )
}
