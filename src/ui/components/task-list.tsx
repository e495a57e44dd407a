import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

export interface Task {
  title: ReactNode
  href?: string
  hint?: ReactNode
  /** A word or a `Tag`. */
  status: ReactNode
  /** Nothing can be done here yet; said in grey. */
  cannotStart?: boolean
}

/** What is still to do and what is done, one row a task. */
export function TaskList({ items, idPrefix = 'task-list' }: { items: Task[]; idPrefix?: string }) {
  return (
    <ul className="govuk-task-list">
      {items.map((task, index) => (
        <TaskItem key={index} task={task} id={`${idPrefix}-${index + 1}`} />
      ))}
    </ul>
  )
}

function TaskItem({ task, id }: { task: Task; id: string }) {
  const statusClasses = classNames(
    'govuk-task-list__status',
    task.cannotStart && 'govuk-task-list__status--cannot-start-yet',
  )
  return (
    <li className={classNames('govuk-task-list__item', task.href && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {task.href ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={task.href}
            aria-describedby={`${task.hint ? `${id}-hint ` : ''}${id}-status`}
          >
            {task.title}
          </a>
        ) : (
          <div>{task.title}</div>
        )}
        {task.hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {task.hint}
          </div>
        )}
      </div>
      <div className={statusClasses} id={`${id}-status`}>
        {task.status}
      </div>
    </li>
  )
}
