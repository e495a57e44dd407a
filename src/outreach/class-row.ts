import type { Insertable, Selectable } from 'kysely'
import type { SupportPointsTable, TrainingClassesTable } from '../platform/postgres/schema.js'
import type { Text } from '../platform/text.js'
import type { ClassDetails, PointDetails, SupportPoint, TrainingClass } from './training-class.js'

const both = (vi: string, en: string | null): Text => (en === null ? { vi } : { vi, en })

export const classOfRow = ({
  titleVi,
  titleEn,
  aboutVi,
  aboutEn,
  ...plain
}: Selectable<TrainingClassesTable>): TrainingClass => ({
  ...plain,
  title: both(titleVi, titleEn),
  about: both(aboutVi, aboutEn),
})

export const rowOfClass = ({
  title,
  about,
  ...plain
}: ClassDetails): Omit<Insertable<TrainingClassesTable>, 'id' | 'slug' | 'status' | 'version'> => ({
  ...plain,
  titleVi: title.vi,
  titleEn: title.en ?? null,
  aboutVi: about.vi,
  aboutEn: about.en ?? null,
})

export const pointOfRow = ({
  nameVi,
  nameEn,
  opensVi,
  opensEn,
  ...plain
}: Selectable<SupportPointsTable>): SupportPoint => ({
  ...plain,
  name: both(nameVi, nameEn),
  opens: both(opensVi, opensEn),
})

export const rowOfPoint = ({
  name,
  opens,
  ...plain
}: PointDetails): Omit<Insertable<SupportPointsTable>, 'id' | 'status' | 'version'> => ({
  ...plain,
  nameVi: name.vi,
  nameEn: name.en ?? null,
  opensVi: opens.vi,
  opensEn: opens.en ?? null,
})
