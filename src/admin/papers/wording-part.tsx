import { type FormFault, type FormKind, formWords, startingText } from '../../documents/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  DateTime,
  Details,
  Form,
  Heading,
  InsetText,
  List,
  Paragraph,
  Table,
  Textarea,
} from '../../ui/index.js'
import type { AdministeredPaper } from './load-paper.js'
import { comesInTwoSets, everyProcedure } from './paper-slugs.js'
import { faultSentence, papersTexts } from './texts.vi.js'

const words = papersTexts.wording

interface Part {
  paper: AdministeredPaper
  kind: FormKind
  faults: FormFault[]
  typedText: string | undefined
}

/** The words of a paper: write, check, put in force, go back. */
export function WordingPart({ paper, kind, faults, typedText }: Part) {
  const { agency, slug, procedure, draft, inForce } = paper
  const deed = (name: 'nhap' | 'ap-dung' | 'tro-ve') =>
    paths.adminPaperDeed(agency.slug, slug, procedure?.code ?? everyProcedure, name)
  return (
    <section aria-labelledby="loi-van-muc">
      <Heading level={2} id="loi-van-muc">
        {words.heading}
      </Heading>
      <Standing kind={kind} since={inForce?.decidedAt ?? null} />
      <Form action={deed('nhap')}>
        <Textarea
          id="loi-van"
          label={words.text}
          hint={words.textHint}
          value={typedText ?? draft?.body ?? inForce?.body ?? startingText('2025', kind)}
          error={faults.length > 0 ? words.faulty : undefined}
          rows={24}
          spellCheck={false}
          classes="mc-code-text"
          required
        />
        {faults.length > 0 && <List items={faults.map((fault) => faultSentence(fault, draft?.body ?? ''))} />}
        <Button preventDoubleClick>{words.save}</Button>
      </Form>
      <Words kind={kind} />
      {draft && faults.length === 0 && (
        <InsetText>
          <Paragraph>{words.applyAbout}</Paragraph>
          <Form action={deed('ap-dung')}>
            <Button preventDoubleClick>{words.apply}</Button>
          </Form>
        </InsetText>
      )}
      {inForce && (
        <Form action={deed('tro-ve')}>
          <Button variant="warning" preventDoubleClick>
            {words.withdraw}
          </Button>
        </Form>
      )}
    </section>
  )
}

function Standing({ kind, since }: { kind: FormKind; since: Date | null }) {
  if (!since) return <Paragraph>{comesInTwoSets(kind) ? words.standing.law : words.standing.builtIn}</Paragraph>
  return (
    <Paragraph>
      {words.standing.agency} <DateTime at={since} show="moment" />.
    </Paragraph>
  )
}

/** Every name that the text may use, and what it stands for. */
function Words({ kind }: { kind: FormKind }) {
  const text = papersTexts.words
  const { fields, lists, conditions, blocks, required } = formWords(kind)
  const rows = [
    ...Object.entries(fields).map(([name, { about, when }]) => ({
      name: `{${name}}`,
      about: when ? `${about}; ${text.when(when)}` : about,
    })),
    ...Object.entries(lists).map(([name, { about, fields: of }]) => ({
      name: `[mỗi ${name}]`,
      about: `${about}; ${text.inList(['số', ...Object.keys(of)].map((each) => `{${each}}`).join(', '))}`,
    })),
    ...Object.entries(conditions).map(([name, { about }]) => ({ name: `[nếu ${name}]`, about })),
    ...Object.entries(blocks).map(([name, { about }]) => ({ name: `[${name}]`, about })),
    ...text.commands,
  ]
  return (
    <Details summary={text.heading}>
      <Paragraph>
        {kind === 'submission_receipt' ? text.requiredHere : text.required} {required.join(', ')}.
      </Paragraph>
      <Table
        compact
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { heading: text.name, cell: ({ name }) => <code>{name}</code> },
          { heading: text.about, cell: ({ about }) => about },
        ]}
      />
    </Details>
  )
}
