import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { type Design, evaluateFeel, feelValueFrom, fieldsOf, getDesign, namesIn } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  TextInput,
} from '../../ui/index.js'
import { adminMenu } from '../admin-menu.js'
import { designId } from './part-routes.js'
import { designerTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

/** Works an expression out over made-up answers, in the address so that it can be passed on. */
export async function showFeel({ viewer, frame, params, query }: OfficerRequest, needs: Needs): Promise<Answer> {
  const design = await asActor(needs.db, actorOf(viewer), (tx) => getDesign(tx, designId(params)))
  const feel = textOf(query, 'bieu-thuc')
  const read = feel ? namesIn(feel) : { names: [] }
  const names = 'names' in read ? read.names : []
  const values = new Map(names.map((name) => [name, textOf(query, `v-${name}`)]))
  const today = legalDayAt(needs.now())
  const given = [...values].map(([name, typed]) => [name, feelValueFrom(typed)] as const)
  const errors = [
    ...('problem' in read ? [{ field: 'bieu-thuc', text: words.expressionWrong(read.problem) }] : []),
    ...given.flatMap(([name, value]) =>
      value === undefined ? [{ field: `v-${name}`, text: words.valueWrong(name) }] : [],
    ),
  ]
  const scope = { values: Object.fromEntries(given.map(([name, value]) => [name, value ?? null])), today }
  const result = feel && errors.length === 0 ? evaluateFeel(feel, scope) : undefined
  const menu = adminMenu(viewer, paths.adminProcedures)
  return {
    page: FeelPage({ frame, menu, design, feel, values, errors, result }),
    status: errors.length > 0 ? 422 : 200,
  }
}

interface FeelPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  feel: string
  values: ReadonlyMap<string, string>
  errors: { field: string; text: string }[]
  result: string | undefined
}

function FeelPage({ frame, menu, design, feel, values, errors, result }: FeelPageProps) {
  const { form } = design.definition
  const fields = form ? fieldsOf(form) : []
  const errorAt = (id: string) => errors.find(({ field }) => field === id)?.text
  const unknown = [...values.keys()].filter((name) => !fields.some(({ id }) => id === name))
  return (
    <OfficeLayout frame={frame} title={words.feel} queues={menu} hasErrors={errors.length > 0}>
      <BackLink href={paths.adminDesign(design.id)} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading caption={design.definition.shortName.vi}>{words.feel}</Heading>
      <Paragraph>{words.feelLead}</Paragraph>
      <Form action={paths.adminDesignDeed(design.id, 'feel')} method="get">
        <TextInput
          id="bieu-thuc"
          label={words.expression}
          value={feel}
          error={errorAt('bieu-thuc')}
          asCode
          spellCheck={false}
          attributes={{ list: 'feel-names' }}
        />
        {[...values].map(([name, value]) => (
          <TextInput
            key={name}
            id={`v-${name}`}
            label={words.valueOf(name)}
            hint={words.valueHint}
            value={value}
            error={errorAt(`v-${name}`)}
            width={20}
          />
        ))}
        <Button>{words.evaluate}</Button>
      </Form>
      {result !== undefined && (
        <InsetText>
          {words.result}: <code>{result}</code>
          {unknown.length > 0 && <Paragraph>{words.unknownNames(unknown.join(', '))}</Paragraph>}
        </InsetText>
      )}
      <datalist id="feel-names">
        {fields.map(({ id, label }) => (
          <option key={id} value={id} label={label.vi} />
        ))}
      </datalist>
      <Table
        caption={words.names}
        rows={fields}
        rowKey={({ id }) => id}
        compact
        columns={[
          { heading: words.nameColumn, cell: ({ id }) => <code>{id}</code> },
          { heading: words.question, cell: ({ label }) => label.vi },
        ]}
      />
    </OfficeLayout>
  )
}
