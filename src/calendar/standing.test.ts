import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerBy, dueSoonFrom, type StandingQuestion, standardCalendar, standingOf } from './index.js'

function at(clock: string): Date {
  return new Date(`${clock.replace(' ', 'T')}:00+07:00`)
}

function standing(facts: Partial<StandingQuestion>): string {
  const question = { dueAt: at('2026-11-20 10:00'), now: at('2026-11-16 10:00'), calendar: standardCalendar, ...facts }
  const { standing: word, remainingMinutes } = standingOf(question)
  return `${word} ${remainingMinutes}`
}

test('a dossier is on time, due soon two working days ahead, due until its last moment and then overdue', () => {
  assert.equal(standing({ now: at('2026-11-16 10:00') }), 'on_time 1920')
  assert.equal(standing({ now: at('2026-11-18 09:59') }), 'on_time 961')
  assert.equal(standing({ now: at('2026-11-18 10:00') }), 'due_soon 960')
  assert.equal(standing({ now: at('2026-11-20 10:00') }), 'due_soon 0')
  assert.equal(standing({ now: at('2026-11-20 10:30') }), 'overdue -30')
})

test('a limit of two days or less is due soon from half-way', () => {
  assert.equal(standing({ startedAt: at('2026-11-19 10:00'), now: at('2026-11-19 15:29') }), 'on_time 241')
  assert.equal(standing({ startedAt: at('2026-11-19 10:00'), now: at('2026-11-19 15:30') }), 'due_soon 240')
})

test('the moment a dossier becomes due soon can be stored and searched for', () => {
  assert.deepEqual(dueSoonFrom({ dueAt: at('2026-11-20 10:00'), calendar: standardCalendar }), at('2026-11-18 10:00'))
})

test('while the clock stands still what is left does not shrink', () => {
  assert.equal(standing({ pausedSince: at('2026-11-18 10:00'), now: at('2026-11-30 10:00') }), 'paused 960')
})

test('a pause after the due date does not take the delay back', () => {
  assert.equal(standing({ pausedSince: at('2026-11-20 11:00'), now: at('2026-11-20 11:00') }), 'overdue -60')
})

test('a settled dossier was early, on time or late', () => {
  assert.equal(standing({ finishedAt: at('2026-11-19 16:00') }), 'finished_early 210')
  assert.equal(standing({ finishedAt: at('2026-11-20 10:00') }), 'finished_on_time 0')
  assert.equal(standing({ finishedAt: at('2026-11-20 10:01') }), 'finished_late -1')
})

test('an online dossier is answered within eight working hours', () => {
  assert.deepEqual(answerBy(at('2026-11-16 10:00'), standardCalendar), at('2026-11-17 10:00'))
  assert.deepEqual(answerBy(at('2026-02-13 16:50'), standardCalendar), at('2026-02-23 16:50'))
  assert.deepEqual(answerBy(at('2026-11-21 20:00'), standardCalendar), at('2026-11-23 17:00'))
})
