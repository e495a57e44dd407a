import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { type FormInForce, listFormsInForce } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import type { OfficerViewer } from '../../surface/viewer.js'
import { EmptyState, Heading, Hint, Link, OfficeLayout, Paragraph, Table, Tag } from '../../ui/index.js'
import { adminMenu } from '../admin-menu.js'
import { formsTexts as words } from './texts.vi.js'

async function showForms({ viewer, frame }: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const forms = await asActor(needs.db, { kind: 'officer', id: viewer.id }, listFormsInForce)
  const toCheck = forms.filter((form) => form.toCheckAgain).length
  return {
    page: (
      <OfficeLayout frame={frame} title={words.title} queues={adminMenu(viewer, paths.adminForms)}>
        <Heading>{words.title}</Heading>
        <Paragraph>{words.intro}</Paragraph>
        {toCheck > 0 && <Paragraph>{words.count(toCheck)}.</Paragraph>}
        {forms.length === 0 ? <EmptyState title={words.none}>{words.noneAbout}</EmptyState> : <Forms forms={forms} />}
      </OfficeLayout>
    ),
  }
}

function Forms({ forms }: { forms: FormInForce[] }) {
  return (
    <Table
      caption={words.title}
      captionHidden
      firstCellIsHeader
      rows={forms}
      rowKey={({ code }) => code}
      columns={[
        {
          heading: words.procedure,
          cell: ({ code, name }) => (
            <>
              <Link href={paths.procedure(code)}>{name}</Link>
              <Hint>{code}</Hint>
            </>
          ),
        },
        { heading: words.revision, cell: ({ revision }) => revision, numeric: true },
        { heading: words.size, cell: ({ pages, questions, rules }) => words.sizeOf(pages, questions, rules) },
        { heading: words.standing, cell: (form) => <Standing form={form} /> },
      ]}
    />
  )
}

function Standing({ form }: { form: FormInForce }) {
  if (!form.toCheckAgain) return <Tag tone="green">{words.checked}</Tag>
  return (
    <>
      <Tag tone="yellow">{words.toCheck}</Tag>
      <Hint>{form.toCheckAgain}</Hint>
    </>
  )
}

/** Which e-forms are in force, and which of them nobody has compared with the printed original. */
export const formsRoutes: Route[] = [
  {
    method: 'GET',
    path: paths.adminForms,
    access: { officer: ['administrator', 'catalogue_controller'] },
    handle: showForms,
  },
]
