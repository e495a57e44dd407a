import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { statementsOf } from '../../test/support/count-statements.js'
import { RawVisitor } from '../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../test/support/town.js'
import { asSystem } from '../platform/db.js'
import { paths } from '../surface/paths.js'

const code = '1.004873'
const ward = 'phuong-sen-hong'
const anImport = '01980000-0000-7000-8000-000000000001'
const aClass = '01980000-0000-7000-8000-000000000002'

/** Text of `n` rows more in a table, from the numbers `g`, the officer `o` and the agency `a`. */
interface List {
  at: string
  /** Columns and the values of row `g`. */
  rows: string
}

const lists: Record<string, List> = {
  imports: {
    at: paths.adminCatalogue,
    rows: `catalogue_imports (id, file_name, digest, is_dry_run, officer_id, state, started_at, touched_at)
      select gen_random_uuid(), 'tep-' || g, decode(md5(g::text), 'hex'), false, o, 'done', now(), now()`,
  },
  'lines of an import': {
    at: paths.adminImport(anImport),
    rows: `catalogue_import_lines (import_id, line, code, outcome, reasons) select '${anImport}'::uuid, g, '1.00000' || g, 'refused', array['sai']`,
  },
  decisions: {
    at: paths.adminDecisions,
    rows: `procedure_decisions (id, procedure_code, act, decision_number, decided_on, effective_on, officer_id, recorded_at, due_on, in_force)
      select gen_random_uuid(), '${code}', 'amend', g || '/QĐ', '2026-11-20', '2026-11-24', o, now(), '2026-11-27', true`,
  },
  'decisions of a procedure': {
    at: `${paths.adminDecisions}?ma=${code}`,
    rows: `procedure_decisions (id, procedure_code, act, decision_number, decided_on, effective_on, officer_id, recorded_at, due_on, in_force)
      select gen_random_uuid(), '${code}', 'announce', g || '/QĐ', '2026-11-20', '2026-11-24', o, now(), '2026-11-27', true`,
  },
  designs: {
    at: paths.adminProcedures,
    rows: `procedure_designs (id, code, definition, created_by_id, created_at, updated_at)
      select gen_random_uuid(), '${code}', (select definition from procedure_revisions where procedure_code = '${code}' and number = 1), o, now(), now()`,
  },
  revisions: {
    at: paths.adminRevisions(code),
    rows: `procedure_revisions (id, procedure_code, number, definition, state, valid_from, published_at)
      select gen_random_uuid(), '${code}', 10 + g, (select definition from procedure_revisions where procedure_code = '${code}' and number = 1), 'published', '2026-01-01', now()`,
  },
  'support points': {
    at: paths.adminPoints,
    rows: `support_points (id, agency_id, name_vi, address, hotline, opens_vi, status, version)
      select gen_random_uuid(), a, 'Điểm ' || g, 'Số ' || g, '02003900211', 'Thứ Hai', 'open', 1`,
  },
  classes: {
    at: paths.adminClasses,
    rows: `training_classes (id, agency_id, slug, title_vi, about_vi, place, starts_at, ends_at, seats, status, version)
      select case when g = 1 then '${aClass}'::uuid else gen_random_uuid() end, a, 'lop-' || g, 'Lớp ' || g, 'Về sen', 'Nhà sen',
        '2026-12-10T08:00+07:00', '2026-12-10T10:00+07:00', 10, 'open', 1`,
  },
  learners: {
    at: paths.adminLearners(aClass),
    rows: `class_enrolments (id, class_id, agency_id, status, language, turn, enrolled_at)
      select gen_random_uuid(), '${aClass}'::uuid, a, 'seated', 'vi', g, now()`,
  },
  'terms of feedback': {
    at: paths.adminFeedbackTerms,
    rows: `feedback_terms (valid_from, decline_days, ask_days, answer_days, publish_days, source)
      select '2027-01-01'::date + g, 2, 5, 15, 2, 'Quyết định số ' || g`,
  },
  'life events': {
    at: paths.adminLifeEvents,
    rows: `life_events (id, position, name_vi, procedure_codes) select 'viec-' || g, 50 + g, 'Việc ' || g, array['${code}']`,
  },
  'everyday words': {
    at: paths.adminWords,
    rows: `search_synonyms (term, expansion) select 'tu sen ' || g, 'giấy trồng sen'`,
  },
  'searches in vain': {
    at: paths.adminWords,
    rows: `fruitless_searches (words, times, first_on, last_on) select 'ao sen ' || g, 9, '2026-11-20', '2026-11-24'`,
  },
  'keys of the API': {
    at: paths.apiKeys,
    rows: `api_keys (id, name, key_hash, hint, scopes, made_by_id, made_at)
      select gen_random_uuid(), 'Máy ' || g, sha256(g::text::bytea), 'abcd', array['form_check'], o, now()`,
  },
  recomputations: {
    at: paths.adminCalendar,
    rows: 'calendar_recomputations (id, ordered_at, ordered_by_id, finished_at) select gen_random_uuid(), now(), o, now()',
  },
  'days of an agency': {
    at: paths.adminAgencyCalendar(ward),
    rows: `calendar_overrides (id, agency_id, day, kind, name, source, announced_at, announced_by_id)
      select gen_random_uuid(), a, '2026-12-01'::date + g, 'closure', 'Sửa ao ' || g, 'Thông báo', now(), o`,
  },
  'years of the calendar': {
    at: paths.adminYear('2027'),
    rows: `calendar_overrides (id, agency_id, day, kind, name, source, announced_at, announced_by_id)
      select gen_random_uuid(), a, '2027-03-01'::date + g, 'closure', 'Sửa ao ' || g, 'Thông báo', now(), o`,
  },
  'changes of labels': {
    at: paths.adminLevels,
    rows: `level_changes (id, at, procedure_code, agency_id, from_level, to_level, missing, cause)
      select gen_random_uuid(), now(), '${code}', a, 4, 3, array['payment'], 'connection'`,
  },
  'decisions of an agency': {
    at: paths.adminOffersOf(ward),
    rows: `offer_decisions (id, agency_id, procedure_code, act, is_competent, return_ways, decision_number, decided_on, effective_on, officer_id, recorded_at)
      select gen_random_uuid(), a, '${code}', 'offer', true, array['counter'], g || '/QĐ', '2026-11-20', '2026-11-24', o, now()`,
  },
  'changes of regimes': {
    at: paths.adminRegimes,
    rows: `regime_changes (id, regime_id, at, officer_id, after)
      select gen_random_uuid(), (select id from regimes limit 1), now(), o,
        (select jsonb_build_object('name', name, 'validFrom', valid_from, 'validTo', valid_to, 'parameters', parameters) from regimes limit 1)`,
  },
}

async function add(town: Town, { rows }: List, numbers: { from: number; to: number }): Promise<void> {
  const { id: officer } = await town.officer('administrator', 'hoa-sen')
  const agency = town.agencies.find(({ slug }) => slug === ward)
  assert.ok(agency)
  const source = `(select generate_series(${numbers.from}, ${numbers.to}) as g, '${officer}'::uuid as o, '${agency.id}'::uuid as a) as numbers`
  await asSystem(town.needs.db, (tx) => sql.raw(`insert into ${rows} from ${source}`).execute(tx))
}

test('every list of the administration asks as often for fifteen rows as for two', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  const officer = await town.officer('administrator', 'hoa-sen')
  await asSystem(town.needs.db, (tx) =>
    sql`insert into catalogue_imports (id, file_name, digest, is_dry_run, officer_id, state, started_at, touched_at)
      values (${anImport}, 'tep', '\\x00', false, ${officer.id}, 'done', now(), now())`.execute(tx),
  )
  for (const [name, list] of Object.entries(lists)) {
    await add(town, list, { from: 1, to: 2 })
    const { status } = await desk.get(list.at)
    assert.equal(status, 200, name)
    const two = await statementsOf(() => desk.get(list.at))
    await add(town, list, { from: 3, to: 15 })
    await desk.get(list.at)
    const fifteen = await statementsOf(() => desk.get(list.at))
    assert.equal(fifteen.length, two.length, `${name}\n${fifteen.join('\n')}`)
    assert.ok(two.length <= 14, `${name}: ${two.length} statements\n${two.join('\n')}`)
  }
})

test('lists of published procedures ask as often for thirty as for sixteen', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  const at = [paths.adminProcedures, paths.adminForms, paths.adminPapersOf(ward), paths.adminOffersOf(ward)]
  const counted = async () => {
    const counts: number[] = []
    for (const one of at) {
      assert.equal((await desk.get(one)).status, 200, one)
      counts.push((await statementsOf(() => desk.get(one))).length)
    }
    return counts
  }
  const few = await counted()
  await asSystem(town.needs.db, async (tx) => {
    await sql`insert into procedures (code, sector_code, authority_level, state, name_vi, short_name_vi, legacy_level, extent, search)
      select '9.00010' || g, sector_code, authority_level, state, name_vi || g, short_name_vi || g, legacy_level, extent, search
      from procedures, generate_series(1, 9) g where code = ${code}`.execute(tx)
    await sql`insert into procedure_revisions (id, procedure_code, number, definition, state, valid_from, published_at)
      select gen_random_uuid(), '9.00010' || g, 1, definition || jsonb_build_object('code', '9.00010' || g), 'published', '2026-01-01', now()
      from procedure_revisions, generate_series(1, 9) g where procedure_code = ${code} and number = 1`.execute(tx)
    await sql`update procedures p set current_revision_id = r.id from procedure_revisions r where r.procedure_code = p.code and p.code like '9.00010%'`.execute(
      tx,
    )
    await sql`insert into agency_procedures (agency_id, procedure_code, valid_from)
      select a.id, p.code, '2026-01-01' from agencies a, procedures p where a.slug = ${ward} and p.code like '9.00010%'`.execute(
      tx,
    )
  })
  assert.deepEqual(await counted(), few)
})
