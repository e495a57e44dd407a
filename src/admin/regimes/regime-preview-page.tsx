import type { RegimeRow } from '../../agencies/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  Form,
  formatDay,
  Heading,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
} from '../../ui/index.js'
import { choiceIn, dayField, nameField, type ReadRegime, type TypedRegime } from './regime-form.js'
import { chosenParameters, parameterWords, regimesTexts as words } from './texts.vi.js'

export interface RegimePreviewProps {
  frame: PageFrame
  menu: QueueGroup[]
  typed: TypedRegime
  read: ReadRegime
  /** In force on the day before. */
  before: RegimeRow
}

/** What becomes different from the day on, before it is written down. */
export function RegimePreviewPage({ frame, menu, typed, read, before }: RegimePreviewProps) {
  const changes = chosenParameters
    .map((each) => ({
      label: parameterWords[each].label,
      before: choiceIn(before.parameters, each),
      after: choiceIn(read.parameters, each),
    }))
    .filter((change) => change.before !== change.after)
  return (
    <OfficeLayout frame={frame} title={words.previewTitle} queues={menu}>
      <Heading caption={`${read.name} · ${formatDay(read.validFrom)}`}>{words.previewTitle}</Heading>
      <Paragraph>{words.effect(formatDay(read.validFrom), before.name)}</Paragraph>
      {changes.length === 0 ? (
        <Paragraph>{words.same}</Paragraph>
      ) : (
        <Table
          caption={words.previewTitle}
          captionHidden
          firstCellIsHeader
          rows={changes}
          rowKey={({ label }) => label}
          columns={[
            { heading: words.changes.what, cell: ({ label }) => label },
            { heading: words.changes.before, cell: (change) => change.before },
            { heading: words.changes.after, cell: (change) => change.after },
          ]}
        />
      )}
      <Form
        action={paths.adminRegimes}
        hidden={{ id: typed.id, [nameField]: typed.name, [dayField]: typed.validFrom, ...typed.chosen }}
      >
        <ButtonGroup>
          <Button name="buoc" value="ghi" preventDoubleClick>
            {words.confirm}
          </Button>
          <Button name="buoc" value="sua" variant="secondary">
            {words.back}
          </Button>
        </ButtonGroup>
      </Form>
    </OfficeLayout>
  )
}
