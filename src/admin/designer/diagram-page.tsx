import type { Design, DrawnWorkflow } from '../../procedures/index.js'
import { stepsBefore } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ErrorSummary,
  FileUpload,
  Form,
  Heading,
  Link,
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
} from '../../ui/index.js'
import { roleNames } from './role-names.js'
import { designerTexts as words } from './texts.vi.js'
import { WorkflowDiagram } from './workflow-diagram.js'

export interface DiagramPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  design: Design
  drawn: DrawnWorkflow | undefined
  /** Names of other agencies that work a step, by their codes. */
  agencies: ReadonlyMap<string, string>
  problem?: string
  /** What was assumed while a file was read. */
  notes?: readonly string[]
}

/** The workflow as a picture and as a list, with the way out of and into BPMN. */
export function DiagramPage(props: DiagramPageProps) {
  const { frame, menu, design, drawn, problem, notes } = props
  const { workflow, shortName } = design.definition
  return (
    <OfficeLayout frame={frame} title={words.diagramTitle} queues={menu} hasErrors={problem !== undefined}>
      <BackLink href={paths.adminDesign(design.id)}>{words.back}</BackLink>
      {problem && <ErrorSummary errors={[{ field: 'bpmn', text: problem }]} />}
      {notes && (
        <NotificationBanner type="success" heading={words.imported(workflow.length)}>
          {notes.length > 0 && <List items={[...notes]} />}
        </NotificationBanner>
      )}
      <Heading caption={shortName.vi}>{words.diagramTitle}</Heading>
      {drawn && <WorkflowDiagram drawn={drawn} title={`${words.diagramTitle}: ${shortName.vi}`} />}
      {workflow.length === 0 ? <Paragraph>{words.noSteps}</Paragraph> : <Steps {...props} />}
      <Paragraph>
        <Link href={paths.adminDesignDeed(design.id, 'bpmn')}>{words.exportBpmn}</Link>
      </Paragraph>
      <Form action={paths.adminDesignDeed(design.id, 'bpmn')} withFiles hidden={{ version: String(design.version) }}>
        <FileUpload id="bpmn" label={words.bpmnFile} hint={words.bpmnHint} accept=".bpmn,.xml" error={problem} />
        <Button variant="secondary">{words.importBpmn}</Button>
      </Form>
    </OfficeLayout>
  )
}

function Steps({ design, agencies }: DiagramPageProps) {
  const { workflow } = design.definition
  const nameOf = (id: string) => workflow.find((step) => step.id === id)?.name.vi || id
  return (
    <Table
      caption={words.stepList}
      rows={workflow.map((step, position) => ({ step, position }))}
      rowKey={({ step }) => step.id}
      firstCellIsHeader
      columns={[
        {
          heading: words.stepColumns.name,
          cell: ({ step }) => (
            <Link href={paths.adminDesignPart(design.id, `workflow.${step.id}`)}>{step.name.vi || step.id}</Link>
          ),
        },
        { heading: words.stepColumns.role, cell: ({ step }) => roleNames[step.role] },
        { heading: words.stepColumns.hours, cell: ({ step }) => step.hours, numeric: true },
        {
          heading: words.stepColumns.agency,
          cell: ({ step: { agency } }) =>
            typeof agency === 'string' ? words.agencies[agency] : (agencies.get(agency.code) ?? agency.code),
        },
        {
          heading: words.stepColumns.after,
          cell: ({ position }) => stepsBefore(workflow, position).map(nameOf).join('; ') || words.accepted,
        },
        { heading: words.stepColumns.returnsTo, cell: ({ step }) => (step.returnsTo ?? []).map(nameOf).join('; ') },
      ]}
    />
  )
}
