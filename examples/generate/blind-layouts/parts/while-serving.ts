import { addDays, daysBetween, onWeekday } from '../../story/days.ts'
import type { Story } from '../../story/story.ts'

/** The story seen on a day on which the person was still in prison: what has happened since the sentence is drawn together before that day. */
export function whileServing(story: Story): Story {
  const { sentencedOn, releaseOn } = story
  if (releaseOn === undefined || releaseOn > story.today) return story
  const today = onWeekday(addDays(sentencedOn, Math.max(30, Math.floor(daysBetween(sentencedOn, releaseOn) * 0.8))))
  const share = daysBetween(sentencedOn, today) / daysBetween(sentencedOn, story.today)
  const earlier = (day: string): string => addDays(sentencedOn, Math.floor(daysBetween(sentencedOn, day) * share))
  return {
    ...story, today,
    incidents: story.incidents.map((incident) => ({ ...incident, on: earlier(incident.on) })),
    programs: story.programs.map((program) => ({ ...program, startedOn: earlier(program.startedOn), completedOn: earlier(program.completedOn) })),
    conditions: story.conditions.map((condition) => ({ ...condition, on: earlier(condition.on) })),
  }
}
